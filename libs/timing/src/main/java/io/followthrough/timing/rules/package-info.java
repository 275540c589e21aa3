/**
 * What all rules share: the candidate and the policy that a plan is made for. For the packages below and the engine; users
 * of the library have no business here. Never a rule of its own.
 */
@NullMarked
package io.followthrough.timing.rules;

import org.jspecify.annotations.NullMarked;
