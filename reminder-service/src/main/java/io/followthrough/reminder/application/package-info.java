/**
 * The use cases, one class each and named by a verb; each is one transaction and reads from top to bottom. Who comes
 * in: {@code api} with a caller, {@code inbound} with an event or with time. A use case loads from {@code store},
 * asks the pure functions of {@code domain} and of the timing engine, stores, and publishes.
 *
 * <p>Two packages are no concepts: {@code learning} takes facts in from events, {@code telling} turns what happened
 * into events. Nothing here knows HTTP, SQL or Kafka.
 */
@NullMarked
package io.followthrough.reminder.application;

import org.jspecify.annotations.NullMarked;
