/**
 * One Kafka broker, its storage, and the topics of the contract with their dead-letter topics. It may use processes,
 * folders and {@code contracts}, never PostgreSQL or a service.
 */
@NullMarked
package io.followthrough.local.kafka;

import org.jspecify.annotations.NullMarked;
