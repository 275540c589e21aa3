/**
 * What is known of a candidate and one of its opportunities: values only. Whoever asks the engine makes them, from
 * events, from a request, from a file; they use nothing but the rounds. No opinion, nothing that follows from a rule.
 */
@NullMarked
package io.followthrough.timing.facts;

import org.jspecify.annotations.NullMarked;
