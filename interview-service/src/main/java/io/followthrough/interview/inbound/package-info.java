/**
 * What arrives by itself: events from Kafka. It may call use cases and nothing else, so that an event is no other way
 * in than a request. Two types, so no concept has a folder of its own here.
 */
@NullMarked
package io.followthrough.interview.inbound;

import org.jspecify.annotations.NullMarked;
