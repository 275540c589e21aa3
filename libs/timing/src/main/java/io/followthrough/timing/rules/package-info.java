/** What all rules share: the candidate and the policy that a plan is made for. */
@NullMarked
package io.followthrough.timing.rules;

import org.jspecify.annotations.NullMarked;
