package io.followthrough.platform.store;

/**
 * Something stored, in the version in which it was read.
 *
 * @param version counts its changes, for optimistic locking; 0 where {@code value} stands for what is not stored yet
 */
public record Versioned<T>(T value, long version) {}
