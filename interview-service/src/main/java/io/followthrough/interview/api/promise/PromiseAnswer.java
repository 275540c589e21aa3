package io.followthrough.interview.api.promise;

import io.followthrough.interview.domain.promise.Promise;
import io.followthrough.timing.promise.PromiseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A promise of the ledger (R2, R24).
 *
 * @param id of a candidate's promise the material's
 * @param interviewId the round in which it was given; absent when between rounds
 * @param about the material, or the employer's own words; absent when there are none
 * @param dueAt from when on it is broken, unless it was kept before
 * @param settledAt when the employer answered, or the material went out, be it too late
 * @param keptAt for KEPT only
 * @param brokenAt for BROKEN only
 */
@Schema(examples = """
        {"id": "01a1ac27-0201-7d2f-9a8b-4c5d6e7f8091", "promisor": "EMPLOYER",
        "opportunityId": "01a12f20-2c00-7591-a035-4f0692cb69c9", "candidateId": "cand-7f3a",
        "interviewId": "01a181d8-51c0-76da-88c3-4ba124c41f97", "about": "by tomorrow",
        "promisedFor": "2026-11-06", "promisedAt": "2026-11-05T14:40:00Z",
        "dueAt": "2026-11-06T23:00:00Z", "state": "KEPT", "settledAt": "2026-11-06T15:00:00Z",
        "keptAt": "2026-11-06T15:00:00Z"}""")
record PromiseAnswer(
        UUID id,
        Promise.Promisor promisor,
        UUID opportunityId,
        String candidateId,
        @Nullable UUID interviewId,
        @Nullable String about,
        LocalDate promisedFor,
        Instant promisedAt,
        Instant dueAt,
        PromiseState state,
        @Nullable Instant settledAt,
        @Nullable Instant keptAt,
        @Nullable Instant brokenAt) {

    /** @param now the tenant's instant at which the ledger was read */
    static PromiseAnswer of(Promise promise, Instant now) {
        Promise.Subject subject = promise.subject();
        PromiseState state = promise.stateAt(now);
        return new PromiseAnswer(
                subject.id(),
                subject.promisor(),
                subject.opportunityId(),
                subject.candidateId(),
                subject.interviewId(),
                promise.about(),
                promise.promisedFor(),
                promise.promisedAt(),
                promise.dueAt(),
                state,
                promise.settledAt(),
                state == PromiseState.KEPT ? promise.settledAt() : null,
                state == PromiseState.BROKEN ? promise.dueAt() : null);
    }
}
