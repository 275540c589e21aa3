package io.followthrough.notes.domain.hiring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a hiring process.
 *
 * @param decisionDate by when the employer said it would decide; null while the timeline is unknown (R1)
 * @param outcome null while there is none
 * @param voidedAt when it was taken back as a mistake; null while it stands
 */
public record KnownOpportunity(
        UUID id,
        String candidateId,
        Details details,
        @Nullable LocalDate decisionDate,
        @Nullable Outcome outcome,
        @Nullable Instant voidedAt) {

    /**
     * What the candidate said of it.
     *
     * @param referrer who helped to get the interview and is owed thanks (R17), or null
     */
    public record Details(
            String employer,
            String role,
            @Nullable Formality formality,
            @Nullable Referrer referrer) {}

    /** How formal the employer is (R29). */
    public enum Formality {
        CASUAL,
        FORMAL
    }

    /** Who helped to get the interview. */
    public record Referrer(UUID id, String name) {}

    /** How it ended; an offer that was only received leaves it open (R18). */
    public enum Outcome {
        REJECTED,
        OFFER_RECEIVED,
        OFFER_ACCEPTED,
        OFFER_DECLINED,
        WITHDRAWN,
        NO_RESPONSE
    }

    /** A new one: nothing is known of its timeline yet. */
    public static KnownOpportunity opened(UUID id, String candidateId, Details details) {
        return new KnownOpportunity(id, candidateId, details, null, null, null);
    }

    public String employer() {
        return details.employer();
    }

    public String role() {
        return details.role();
    }

    public KnownOpportunity withDetails(Details other) {
        return new KnownOpportunity(id, candidateId, other, decisionDate, outcome, voidedAt);
    }

    public KnownOpportunity withDecisionDate(@Nullable LocalDate other) {
        return new KnownOpportunity(id, candidateId, details, other, outcome, voidedAt);
    }

    /** Null makes its outcome void. */
    public KnownOpportunity withOutcome(@Nullable Outcome other) {
        return new KnownOpportunity(id, candidateId, details, decisionDate, other, voidedAt);
    }

    /** Whether it was entered by mistake. */
    public boolean isVoid() {
        return voidedAt != null;
    }

    /** This process, which was entered by mistake. */
    public KnownOpportunity voided(Instant at) {
        return new KnownOpportunity(id, candidateId, details, decisionDate, outcome, at);
    }
}
