package io.followthrough.contracts.reminders;

import io.followthrough.contracts.SandboxStep;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every service has told of a sandbox tenant is to be read everywhere before something is done to it: each answers with
 * SandboxEventsTold.
 *
 * @param attempt what the answers name
 * @param settledAttempt one all of whose events were read: they need not be named again
 * @param until nobody waits for it any more then, in real time
 */
public record SandboxEventsAwaited(UUID attempt, @Nullable UUID settledAttempt, Instant until) implements SandboxStep {}
