/**
 * What an organisation may decide about timing, within the rules that hold for all: a policy that breaks them cannot be
 * made. Users of the library and rules read it; it uses no other package. Never what a rule does with it.
 */
@NullMarked
package io.followthrough.timing.policy;

import org.jspecify.annotations.NullMarked;
