package io.followthrough.platform.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What one request of a batch is answered: as by itself, its headers among it.
 *
 * @param location where what it created can be read; absent for others
 * @param entityTag absent when what it answers has no version
 * @param event {@code Event-Id}, the last event that it caused; absent when it caused none
 * @param replayed {@code Idempotency-Replayed}; absent the first time
 * @param body JSON as it stands; absent for a refusal
 * @param problem the refusal, JSON as it stands; absent for a success
 */
public record ItemAnswer(
        String key,
        int status,
        @Nullable String location,
        @Nullable String entityTag,
        @Nullable String event,
        @Nullable Boolean replayed,
        @Nullable String body,
        @Nullable String problem) {

    private static final int FIRST_REFUSAL = 400;

    static ItemAnswer of(String key, StoredAnswer answer) {
        boolean refused = answer.status() >= FIRST_REFUSAL;
        return new ItemAnswer(
                key,
                answer.status(),
                answer.location(),
                answer.entityTag(),
                answer.eventMark(),
                answer.headers().containsKey(Idempotent.REPLAYED) ? true : null,
                refused ? null : answer.body(),
                refused ? answer.body() : null);
    }
}
