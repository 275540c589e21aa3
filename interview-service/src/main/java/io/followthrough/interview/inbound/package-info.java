/** What arrives by itself: events from Kafka. */
@NullMarked
package io.followthrough.interview.inbound;

import org.jspecify.annotations.NullMarked;
