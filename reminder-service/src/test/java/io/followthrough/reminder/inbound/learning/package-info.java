/** From an event on Kafka to the plan that follows from it. */
@NullMarked
package io.followthrough.reminder.inbound.learning;

import org.jspecify.annotations.NullMarked;
