/** What arrives by itself: events from Kafka, and time. */
@NullMarked
package io.followthrough.reminder.inbound;

import org.jspecify.annotations.NullMarked;
