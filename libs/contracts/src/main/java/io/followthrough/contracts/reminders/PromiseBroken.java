package io.followthrough.contracts.reminders;

import io.followthrough.contracts.CandidateEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promised date passed without what was promised: a material (R2) or the employer's decision (R24). */
public record PromiseBroken(
        Promisor promisor,
        UUID opportunityId,
        @Nullable UUID materialId,
        String candidateId,
        LocalDate promisedFor,
        Instant brokenAt)
        implements CandidateEvent {

    @Override
    public String subject() {
        return opportunityId.toString();
    }
}
