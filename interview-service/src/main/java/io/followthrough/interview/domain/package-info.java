/**
 * What an opportunity, its rounds and its promises are, and what may happen to them: records, value types and rules as
 * pure functions. Loose here lies what all concepts refuse and check alike: {@link
 * io.followthrough.interview.domain.Refusal} with its exception, time zones, moments that must have come. Uses the JDK
 * and JSpecify alone; no clock, no I/O, no JSON, no HTTP ever comes in: whoever calls says what time it is.
 */
@NullMarked
package io.followthrough.interview.domain;

import org.jspecify.annotations.NullMarked;
