package io.followthrough.timing.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the employer is like and what it said.
 *
 * @param region whose public holidays it keeps, for example {@code DE-BY}; none = those of the policy
 * @param decisionDate the date it gave, as it stands; none if it gave none (R1)
 * @param respondedAt when its answers were received (R32)
 * @param result the opportunity's outcome, as it stands; none while it is open
 * @param dealings what else happened that its promises depend on
 */
public record EmployerFacts(
        @Nullable Formality formality,
        @Nullable String region,
        @Nullable DecisionDate decisionDate,
        List<Instant> respondedAt,
        @Nullable OpportunityResult result,
        Dealings dealings) {

    /** An employer of whom nothing is known yet. */
    public static final EmployerFacts SILENT = new EmployerFacts(null, null, List.of(), null);

    /** Facts that were stored before dealings were kept have none. */
    public EmployerFacts {
        respondedAt = respondedAt.stream().sorted().distinct().toList();
        dealings = Objects.requireNonNullElse(dealings, Dealings.NONE);
    }

    /** An employer of whom nothing else is known. */
    public EmployerFacts(
            @Nullable Formality formality,
            @Nullable DecisionDate decisionDate,
            List<Instant> respondedAt,
            @Nullable OpportunityResult result) {
        this(formality, null, decisionDate, respondedAt, result, Dealings.NONE);
    }

    /** With how formal it is, and whose holidays it keeps. */
    public EmployerFacts withManner(@Nullable Formality how, @Nullable String where) {
        return new EmployerFacts(how, where, decisionDate, respondedAt, result, dealings);
    }

    /**
     * Repeating the same date does not make it a new statement.
     *
     * @param at when this was told; the date that stood until then is kept among the replaced ones
     */
    public EmployerFacts deciding(@Nullable DecisionDate stated, Instant at) {
        if (decisionDate == null) {
            return correcting(stated);
        }
        boolean repeated = stated != null && decisionDate.date().equals(stated.date());
        return repeated
                ? this
                : new EmployerFacts(
                        formality, region, stated, respondedAt, result, dealings.replacing(decisionDate, at));
    }

    /** The date that stood was never said. */
    public EmployerFacts correcting(@Nullable DecisionDate stated) {
        boolean repeated =
                stated != null && decisionDate != null && decisionDate.date().equals(stated.date());
        return repeated ? this : new EmployerFacts(formality, region, stated, respondedAt, result, dealings);
    }

    public EmployerFacts responding(Instant at) {
        return new EmployerFacts(
                formality,
                region,
                decisionDate,
                Stream.concat(respondedAt.stream(), Stream.of(at)).toList(),
                result,
                dealings);
    }

    /** A round was planned, which the employer had to ask for. */
    public EmployerFacts inviting(Invitation invitation) {
        return new EmployerFacts(formality, region, decisionDate, respondedAt, result, dealings.inviting(invitation));
    }

    /** A round was never planned. */
    public EmployerFacts notInviting(UUID interviewId) {
        return new EmployerFacts(
                formality, region, decisionDate, respondedAt, result, dealings.notInviting(interviewId));
    }

    /** When this round was planned, if that is known. */
    public Stream<Invitation> invitationsOf(UUID interviewId) {
        return dealings.invitationsOf(interviewId);
    }

    /** The date that stands once something else was taken back; none if none was said besides. */
    public EmployerFacts restoring(@Nullable DecisionDate standing) {
        return new EmployerFacts(formality, region, standing, respondedAt, result, dealings.restoring(standing));
    }

    /** The outcome as it now stands; none when the opportunity is open again. */
    public EmployerFacts withResult(@Nullable OpportunityResult changed) {
        return new EmployerFacts(formality, region, decisionDate, respondedAt, changed, dealings.afterResult(changed));
    }
}
