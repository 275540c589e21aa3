/**
 * The story of one candidate, played over REST and Kafka, and what it brings back; {@code ./run demo} tells it, system tests
 * play the same. It knows of the running system what a {@link io.followthrough.story.Stage} says, and nothing of whoever
 * started that. It may use {@code contracts} and plain clients, never a service's classes or the launcher.
 */
@NullMarked
package io.followthrough.story;

import org.jspecify.annotations.NullMarked;
