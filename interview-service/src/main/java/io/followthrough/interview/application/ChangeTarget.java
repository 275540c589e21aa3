package io.followthrough.interview.application;

import java.util.UUID;
import java.util.function.LongConsumer;

/**
 * What is to be changed.
 *
 * @param versionCheck refuses the version, if it is not the one that the caller has read
 */
public record ChangeTarget(UUID id, LongConsumer versionCheck) {}
