/**
 * What arrives by itself: events from Kafka, one consumer per topic, here in the root because a topic concerns several
 * concepts; timers lie with their concept. Hands everything on to {@code application} and does nothing itself.
 */
@NullMarked
package io.followthrough.notes.inbound;

import org.jspecify.annotations.NullMarked;
