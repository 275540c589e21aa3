/** What arrives by itself: events from Kafka. */
@NullMarked
package io.followthrough.notes.inbound;

import org.jspecify.annotations.NullMarked;
