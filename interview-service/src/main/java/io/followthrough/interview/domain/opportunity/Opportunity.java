package io.followthrough.interview.domain.opportunity;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.interview.domain.history.FieldValue;
import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.facts.OpportunityOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One hiring process of one candidate with one employer: open until an outcome closes it, and open again if they come back.
 *
 * @param voidedAt when it was taken back as a mistake; null while it stands
 */
public record Opportunity(
        UUID id,
        long version,
        String candidateId,
        Position position,
        @Nullable Referrer referrer,
        HiringTimeline timeline,
        @Nullable Conclusion conclusion,
        Instant openedAt,
        @Nullable Instant voidedAt) {

    /**
     * What the opportunity is for.
     *
     * @param region whose public holidays the employer keeps, for example {@code DE-BY}; none = those of the policy
     * @param language in which the candidate writes to it, a tag of BCP 47 such as {@code de}; none = the tenant's
     */
    public record Position(
            String employer,
            String role,
            @Nullable String source,
            @Nullable Formality formality,
            @Nullable String region,
            @Nullable String language) {

        public Position {
            employer = employer.strip();
            role = role.strip();
        }

        /** One that is written to in the tenant's language. */
        public Position(
                String employer,
                String role,
                @Nullable String source,
                @Nullable Formality formality,
                @Nullable String region) {
            this(employer, role, source, formality, region, null);
        }
    }

    /** How it ended, as far as it has, and since when that is known. */
    public record Conclusion(OpportunityOutcome outcome, Instant recordedAt) {}

    public enum Status {
        OPEN,
        CLOSED,
        VOIDED
    }

    /** A new opportunity, its timeline still unknown. */
    public static Opportunity open(
            UUID id, String candidateId, Position position, @Nullable Referrer referrer, Instant now) {
        return new Opportunity(id, 0, candidateId, position, referrer, HiringTimeline.UNKNOWN, null, now, null);
    }

    public Status status() {
        if (voidedAt != null) {
            return Status.VOIDED;
        }
        return conclusion != null && conclusion.outcome().closes() ? Status.CLOSED : Status.OPEN;
    }

    public @Nullable OpportunityOutcome outcome() {
        return conclusion == null ? null : conclusion.outcome();
    }

    /** This opportunity with its details put right; allowed at any time. */
    public Opportunity corrected(Position right, @Nullable Referrer rightReferrer) {
        return with(right, rightReferrer, timeline, conclusion);
    }

    /** This opportunity after a round in which the employer may have said when it would decide (R1). */
    public Opportunity withTimeline(HiringTimeline said) {
        return with(position, referrer, timeline.updatedBy(said), conclusion);
    }

    /**
     * This opportunity after the employer has said, changed or taken back when it would decide (R1, R24).
     *
     * @throws RefusedException when it is closed
     */
    public Opportunity stating(HiringTimeline said) {
        mustBeOpen();
        return with(position, referrer, said, conclusion);
    }

    /** This opportunity with what stands once a round is not of it any more, or is of it now. */
    public Opportunity withStanding(HiringTimeline standing) {
        return with(position, referrer, standing, conclusion);
    }

    /** This opportunity, which was entered by mistake; void already, it stays as it is. */
    public Opportunity voided(Instant now) {
        return voidedAt != null
                ? this
                : new Opportunity(id, version, candidateId, position, referrer, timeline, conclusion, openedAt, now);
    }

    /** @throws RefusedException when it is void: nothing happens to it any more */
    public void mustStand() {
        if (voidedAt != null) {
            throw new RefusedException(Refusal.VOIDED, "status", "The opportunity is void: it was entered by mistake.");
        }
    }

    /**
     * This opportunity with its outcome (R33). The same outcome again changes nothing.
     *
     * @param correcting whether the caller has seen the outcome that stands, and says that it is wrong
     * @throws RefusedException when it is closed by another outcome that is not being corrected
     */
    public Opportunity concluded(OpportunityOutcome outcome, boolean correcting, Instant now) {
        if (conclusion != null && conclusion.outcome() == outcome) {
            return this;
        }
        if (status() == Status.CLOSED && !correcting) {
            throw new RefusedException(
                    Refusal.OUTCOME_STANDS,
                    "outcome",
                    "The outcome is " + outcome()
                            + " already; to correct it, name the ETag that you read in If-Match.");
        }
        return with(position, referrer, timeline, new Conclusion(outcome, now));
    }

    /**
     * This opportunity, open again because the employer came back; its outcome is void.
     *
     * @throws RefusedException when it is not closed
     */
    public Opportunity reopened() {
        if (status() == Status.OPEN) {
            throw new RefusedException(
                    Refusal.OPPORTUNITY_OPEN, "status", "The opportunity is open; only a closed one can be reopened.");
        }
        return with(position, referrer, timeline, null);
    }

    /** @throws RefusedException when it is closed or void: nothing new begins in it then */
    public void mustBeOpen() {
        mustStand();
        if (status() == Status.CLOSED) {
            throw new RefusedException(
                    Refusal.OPPORTUNITY_CLOSED,
                    "status",
                    "The opportunity is closed (" + outcome() + "); reopen it first.");
        }
    }

    /** What its history tells of. */
    public List<FieldValue> fieldValues() {
        return List.of(
                FieldValue.of("employer", position.employer()),
                FieldValue.of("role", position.role()),
                FieldValue.of("source", position.source()),
                FieldValue.of("formality", position.formality()),
                FieldValue.of("region", position.region()),
                FieldValue.of("language", position.language()),
                FieldValue.secret("referrer.name", referrer == null ? null : referrer.name()),
                FieldValue.secret("referrer.email", referrer == null ? null : referrer.email()),
                FieldValue.secret("referrer.greetingName", referrer == null ? null : referrer.greetingName()),
                FieldValue.of("timeline.decisionDate", timeline.decisionDate()),
                FieldValue.of("timeline.statedAs", timeline.statedAs()),
                FieldValue.of("outcome", outcome()),
                FieldValue.of("status", status()));
    }

    private Opportunity with(
            Position newPosition,
            @Nullable Referrer newReferrer,
            HiringTimeline newTimeline,
            @Nullable Conclusion newConclusion) {
        return new Opportunity(
                id, version, candidateId, newPosition, newReferrer, newTimeline, newConclusion, openedAt, voidedAt);
    }
}
