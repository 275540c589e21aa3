/**
 * The timing engine: facts and a policy in, a plan with its reasons out. No clock, no I/O, nothing but the JDK. The
 * packages below are its concepts; {@code timing.TimingEngine} is the way in.
 */
@NullMarked
package io.followthrough.reminder.domain;

import org.jspecify.annotations.NullMarked;
