package io.followthrough.reminder.domain.plan;

import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OpportunityOutcome;
import io.followthrough.timing.facts.OpportunityResult;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewOutcome;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with all its opportunities, and with what became of its search so far.
 *
 * @param reminders those of the search at least; the others are of no interest here
 */
public record KnownCandidate(CandidateProfile profile, List<OpportunityFacts> opportunities, List<Reminder> reminders) {

    public KnownCandidate {
        opportunities = List.copyOf(opportunities);
        reminders = reminders.stream()
                .filter(reminder -> reminder.key().kind() == ReminderKind.KEEP_SEARCHING)
                .toList();
    }

    /** The candidate as the engine sees it at {@code now}: occurrences of the search that have passed are settled. */
    public CandidateFacts facts(Policy policy, ZoneLaw law, Instant now) {
        CandidateFacts known = facts(settled());
        return TimingEngine.lastPassedSearch(known, policy, law, now)
                .map(this::facts)
                .orElse(known);
    }

    private CandidateFacts facts(@Nullable LocalDate settled) {
        SearchFacts search = new SearchFacts(
                rounds().map(CompletedInterview::end).toList(),
                Stream.concat(rejectedRounds(), results(OpportunityOutcome.REJECTED))
                        .toList(),
                results(OpportunityOutcome.OFFER_ACCEPTED)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                dismissedAt(),
                settled);
        return new CandidateFacts(
                profile.candidateId(), profile.timeZone(), profile.followUpChannel(), profile.profileKnown(), search);
    }

    private Stream<CompletedInterview> rounds() {
        return opportunities.stream().flatMap(opportunity -> opportunity.completed().stream());
    }

    private Stream<Instant> rejectedRounds() {
        return rounds().map(CompletedInterview::result)
                .filter(Objects::nonNull)
                .filter(result -> result.outcome() == InterviewOutcome.REJECTED)
                .map(result -> result.recordedAt());
    }

    private Stream<Instant> results(OpportunityOutcome outcome) {
        return opportunities.stream()
                .map(opportunity -> opportunity.employer().result())
                .filter(Objects::nonNull)
                .filter(result -> result.outcome() == outcome)
                .map(OpportunityResult::recordedAt);
    }

    private @Nullable Instant dismissedAt() {
        return reminders.stream()
                .filter(reminder -> reminder.state() == ReminderState.DISMISSED)
                .map(Reminder::doneAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate settled() {
        return reminders.stream()
                .filter(KnownCandidate::isSettled)
                .map(reminder -> reminder.schedule().localDate())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isSettled(Reminder reminder) {
        ReminderState state = reminder.state();
        return state == ReminderState.DONE
                || (state != ReminderState.DISMISSED && reminder.progress().passed() > 0);
    }
}
