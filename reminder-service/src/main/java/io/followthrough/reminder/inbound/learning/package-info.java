/**
 * The consumers of Kafka: which event of which topic goes to which use case. The inbox of the platform sees to it
 * that each takes effect once and in order.
 */
@NullMarked
package io.followthrough.reminder.inbound.learning;

import org.jspecify.annotations.NullMarked;
