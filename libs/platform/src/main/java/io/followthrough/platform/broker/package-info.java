/**
 * Kafka as the service reaches it: whether it is there. Outbox and dead letters ask, to tell a standstill of their own from
 * one that everybody has. Nothing is sent or read here.
 */
@NullMarked
package io.followthrough.platform.broker;

import org.jspecify.annotations.NullMarked;
