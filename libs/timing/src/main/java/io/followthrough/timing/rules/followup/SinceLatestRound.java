package io.followthrough.timing.rules.followup;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.facts.round.InterviewResult;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened in an opportunity since its latest completed round: that round, its date and zone are the anchor. */
public record SinceLatestRound(OpportunityFacts opportunity, CompletedInterview round, Almanac almanac) {

    private ZoneLaw law() {
        return almanac.zones();
    }

    /** On which of the days since then a follow-up may be made. */
    public PermittedDates permittedDates(Policy policy) {
        return new PermittedDates(
                interviewDate(),
                lastFollowUpDate().orElse(null),
                PlanContext.workingDays(opportunity, policy, almanac, clock()));
    }

    /** {@code I}. */
    public LocalDate interviewDate() {
        return round.end().date(law());
    }

    WallClock clock() {
        return round.end().clock(law());
    }

    LocalDate dateOf(Instant instant) {
        return clock().dateAt(instant);
    }

    /** The follow-ups that count towards cap and gap, oldest first. */
    List<FollowUpMade> followUps() {
        return opportunity.followUps().since(round.end().at());
    }

    Optional<Instant> lastFollowUpAt() {
        return followUps().stream().map(FollowUpMade::sentAt).max(Comparator.naturalOrder());
    }

    public Optional<LocalDate> lastFollowUpDate() {
        return lastFollowUpAt().map(this::dateOf);
    }

    /** The date they gave, unless it had passed when this round took place: then it was about the one before. */
    @Nullable DecisionDate decisionDate() {
        DecisionDate stated = opportunity.employer().decisionDate();
        return stated == null || stated.date().isBefore(interviewDate()) ? null : stated;
    }

    /** Whether the employer named its date after the last follow-up: that itself is a reason for the second (R28). */
    boolean decisionDateMovedAfterFollowUp() {
        DecisionDate stated = decisionDate();
        return stated != null
                && lastFollowUpAt().filter(stated.statedAt()::isAfter).isPresent()
                && lastFollowUpDate()
                        .filter(sent -> !stated.date().isBefore(sent))
                        .isPresent();
    }

    /** When a round that was to follow was last called off. */
    Optional<Instant> laterRoundCancelledAt() {
        return opportunity.roundsOf(CancelledInterview.class).stream()
                .filter(cancelled -> cancelled.end().at().isAfter(round.end().at()))
                .map(CancelledInterview::cancelledAt)
                .max(Comparator.naturalOrder());
    }

    /** The rejection of this round, or of another that ended on the same date. */
    Optional<Instant> rejectedAt() {
        return opportunity.completed().stream()
                .filter(completed -> completed.end().date(law()).equals(interviewDate()))
                .map(CompletedInterview::result)
                .filter(Objects::nonNull)
                .filter(result -> result.outcome() == InterviewOutcome.REJECTED)
                .map(InterviewResult::recordedAt)
                .max(Comparator.naturalOrder());
    }

    /** The employer's last answer, unless it named a date with it or later, or called off a round since. */
    Optional<Instant> standingResponse() {
        DecisionDate stated = decisionDate();
        return responses()
                .max(Comparator.naturalOrder())
                .filter(response -> stated == null || stated.statedAt().isBefore(response))
                .filter(response -> laterRoundCancelledAt()
                        .filter(cancelled -> !cancelled.isBefore(response))
                        .isEmpty());
    }

    private Stream<Instant> responses() {
        Stream<Instant> answers = opportunity.employer().respondedAt().stream();
        OpportunityResult result = opportunity.employer().result();
        Stream<Instant> offer = result == null ? Stream.empty() : Stream.of(result.recordedAt());
        Stream<Instant> sinceTheRound = Stream.concat(answers, offer)
                .filter(at -> !at.isBefore(round.end().at()));
        InterviewResult own = round.result();
        return own != null && own.outcome().isResponse()
                ? Stream.concat(sinceTheRound, Stream.of(own.recordedAt()))
                : sinceTheRound;
    }
}
