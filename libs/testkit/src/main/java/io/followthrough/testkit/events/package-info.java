/** The other services' side of Kafka, so that a service's test can play them: it sends their events and reads all. */
@NullMarked
package io.followthrough.testkit.events;

import org.jspecify.annotations.NullMarked;
