package io.followthrough.contracts;

/** How many rows of one kind a service removed, for example 12 of {@code debriefs}. */
public record RemovedData(String kind, long count) {}
