package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OwedFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.CancelledInterview;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewFacts;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.facts.round.ScheduledInterview;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.plan.VerdictState;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the candidate is with following up, by the same rules as reminder-service's verdict ({@code libs/timing}).
 *
 * @param made how many were made since the latest round
 * @param lastAt when the last of them was made, or null
 * @param end why no other may be made, or null (R28, R32, R33, R34)
 */
public record FollowUpState(
        int made, @Nullable Instant lastAt, @Nullable TraceEntry end) {

    /** Nothing was made, and nothing stands against it. */
    public static final FollowUpState OPEN = new FollowUpState(0, null, null);

    /**
     * As the facts stand at an instant. A cap is all that an end takes of a policy; when the next may be made is asked of
     * reminder-service.
     *
     * @param sentAt when follow-ups were made, here or elsewhere
     * @param cap how many the tenant allows (R28)
     */
    public static FollowUpState of(
            KnownOpportunity opportunity,
            List<KnownInterview> rounds,
            List<Instant> sentAt,
            int cap,
            ZoneLaw law,
            Instant now) {
        OpportunityFacts facts = facts(opportunity, rounds, sentAt);
        CandidateFacts candidate =
                new CandidateFacts(opportunity.candidateId(), null, null, true, SearchFacts.after(List.of()));
        Verdict verdict = TimingEngine.verdict(
                new Facts(candidate, facts), capped(cap), new Almanac(law, HolidayCalendars.NONE), now);
        List<Instant> counted =
                facts
                        .latestCompleted()
                        .map(round -> facts.followUps().since(round.end().at()))
                        .orElse(List.of())
                        .stream()
                        .map(FollowUpMade::sentAt)
                        .toList();
        return new FollowUpState(
                counted.size(),
                counted.isEmpty() ? null : counted.get(counted.size() - 1),
                verdict.state() == VerdictState.STOP ? verdict.trace().get(0) : null);
    }

    /** Whether the next one is not the first. */
    boolean again() {
        return made > 0;
    }

    private static OpportunityFacts facts(
            KnownOpportunity opportunity, List<KnownInterview> rounds, List<Instant> sentAt) {
        Instant voidedAt = opportunity.voidedAt();
        return voidedAt != null
                ? OpportunityFacts.voided(opportunity.id(), voidedAt)
                : new OpportunityFacts(
                        opportunity.id(),
                        rounds.stream().flatMap(FollowUpState::round).toList(),
                        opportunity.said(),
                        new FollowUpFacts(
                                sentAt.stream()
                                        .map(at -> new FollowUpMade(at, null))
                                        .toList(),
                                null),
                        OwedFacts.NOTHING);
    }

    private static Stream<InterviewFacts> round(KnownInterview round) {
        InterviewEnd end = new InterviewEnd(round.endsAt(), round.zone());
        return switch (round.state()) {
            case SCHEDULED -> Stream.of(new ScheduledInterview(round.id(), end));
            case CANCELLED ->
                Stream.of(new CancelledInterview(
                        round.id(),
                        end,
                        Objects.requireNonNullElse(round.course().cancelledAt(), Instant.EPOCH)));
            case COMPLETED ->
                Stream.of(new CompletedInterview(
                        round.id(),
                        end,
                        round.interviewers().stream()
                                .map(one -> new Interviewer(one.id(), one.name(), one.met()))
                                .toList(),
                        round.course().result(),
                        null));
            case VOIDED -> Stream.empty();
        };
    }

    private static Policy capped(int cap) {
        Policy usual = Policy.DEFAULT;
        return new Policy(
                usual.decisionDateRule(),
                usual.noDateWaitDays(),
                usual.followUpTime(),
                usual.businessDaysOnly(),
                usual.restDays(),
                usual.holidayCalendar(),
                usual.holidays(),
                cap,
                usual.followUpGapDays(),
                usual.thankYou(),
                usual.debrief(),
                usual.quietHours(),
                usual.searchNudgeEveryDays(),
                usual.connectAfter());
    }
}
