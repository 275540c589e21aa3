/**
 * What arrives by itself: events from Kafka, and time. Every adapter translates and calls one use case of {@code
 * application}; it holds no rule and reads no table. What is woken runs in the platform's {@code WokenLoop}.
 */
@NullMarked
package io.followthrough.reminder.inbound;

import org.jspecify.annotations.NullMarked;
