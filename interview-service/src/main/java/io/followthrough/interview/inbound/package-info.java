/**
 * What arrives by itself: events from Kafka, and time. It may call use cases and nothing else, so that neither is another way
 * in than a request. Three types, so no concept has a folder of its own here.
 */
@NullMarked
package io.followthrough.interview.inbound;

import org.jspecify.annotations.NullMarked;
