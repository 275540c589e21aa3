package io.followthrough.notes.domain.hiring;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of a hiring process.
 *
 * @param decisionDate by when the employer said it would decide; null while the timeline is unknown (R1)
 * @param outcome null while there is none
 * @param said what the employer said, and when, as follow-ups depend on it
 * @param voidedAt when it was taken back as a mistake; null while it stands
 */
public record KnownOpportunity(
        UUID id,
        String candidateId,
        Details details,
        @Nullable LocalDate decisionDate,
        @Nullable Outcome outcome,
        EmployerFacts said,
        @Nullable Instant voidedAt) {

    /**
     * What the candidate said of it.
     *
     * @param referrer who helped to get the interview and is owed thanks (R17), or null
     * @param language in which it is written to, as a tag of BCP 47 ("de", "pt-BR"); null for the tenant's
     */
    public record Details(
            String employer,
            String role,
            @Nullable Formality formality,
            @Nullable Referrer referrer,
            @Nullable String language) {

        /** One that is written to in the tenant's language. */
        public Details(String employer, String role, @Nullable Formality formality, @Nullable Referrer referrer) {
            this(employer, role, formality, referrer, null);
        }
    }

    /** How formal the employer is (R29). */
    public enum Formality {
        CASUAL,
        FORMAL
    }

    /**
     * Who helped to get the interview.
     *
     * @param greetingName how to greet this person; null for by the name
     */
    public record Referrer(UUID id, String name, @Nullable String greetingName) {}

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
        return new KnownOpportunity(id, candidateId, details, null, null, EmployerFacts.SILENT, null);
    }

    public String employer() {
        return details.employer();
    }

    public String role() {
        return details.role();
    }

    public KnownOpportunity withDetails(Details other) {
        return new KnownOpportunity(id, candidateId, other, decisionDate, outcome, said, voidedAt);
    }

    public KnownOpportunity withDecisionDate(@Nullable LocalDate other) {
        return new KnownOpportunity(id, candidateId, details, other, outcome, said, voidedAt);
    }

    /** With what the employer has said, the date by which it decides among it. */
    public KnownOpportunity saying(EmployerFacts other) {
        DecisionDate decision = other.decisionDate();
        return new KnownOpportunity(
                id, candidateId, details, decision == null ? null : decision.date(), outcome, other, voidedAt);
    }

    /** Null makes its outcome void; of the same outcome told twice the first word counts. */
    public KnownOpportunity withOutcome(@Nullable Outcome other, Instant at) {
        if (other == outcome) {
            return this;
        }
        OpportunityResult result =
                other == null ? null : new OpportunityResult(OpportunityOutcome.valueOf(other.name()), at);
        return new KnownOpportunity(id, candidateId, details, decisionDate, other, said.withResult(result), voidedAt);
    }

    /** Whether it was entered by mistake. */
    public boolean isVoid() {
        return voidedAt != null;
    }

    /** This process, which was entered by mistake. */
    public KnownOpportunity voided(Instant at) {
        return new KnownOpportunity(id, candidateId, details, decisionDate, outcome, said, at);
    }
}
