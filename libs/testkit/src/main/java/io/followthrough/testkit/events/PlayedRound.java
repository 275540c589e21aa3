package io.followthrough.testkit.events;

import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.interviews.InterviewKind;
import io.followthrough.contracts.interviews.InterviewScheduled;
import io.followthrough.contracts.interviews.Interviewer;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One round as interview-service tells of it: opened, scheduled, completed. Each {@code with...} gives a copy that
 * differs in one thing.
 *
 * @param people who was expected, and who of them was met
 * @param decisionDate by when the employer said it would decide, or null
 */
public record PlayedRound(
        UUID opportunityId,
        UUID interviewId,
        String candidateId,
        Instant endsAt,
        String timeZone,
        List<Attendee> people,
        @Nullable LocalDate decisionDate) {

    private static final Duration LENGTH = Duration.ofHours(1);
    private static final Duration REPORTED_AFTER = Duration.ofMinutes(5);

    public PlayedRound {
        people = List.copyOf(people);
    }

    /** The only round so far of a new opportunity of {@code cand-1}, who met Amara Okafor there. */
    public static PlayedRound ending(Instant endsAt, String timeZone) {
        return new PlayedRound(UUID.randomUUID(), UUID.randomUUID(), "cand-1", endsAt, timeZone, List.of(), null)
                .withPeopleMet("Amara Okafor");
    }

    public PlayedRound withCandidate(String other) {
        return new PlayedRound(opportunityId, interviewId, other, endsAt, timeZone, people, decisionDate);
    }

    public PlayedRound withPeopleMet(String... names) {
        return withPeople(Stream.of(names)
                .map(name -> new Attendee(UUID.randomUUID(), name, null, true))
                .toList());
    }

    public PlayedRound withPeople(List<Attendee> attendees) {
        return new PlayedRound(opportunityId, interviewId, candidateId, endsAt, timeZone, attendees, decisionDate);
    }

    public PlayedRound withDecisionBy(String date) {
        return new PlayedRound(
                opportunityId, interviewId, candidateId, endsAt, timeZone, people, LocalDate.parse(date));
    }

    /** Another round of the same opportunity. */
    public PlayedRound followedByOneEnding(Instant end) {
        return new PlayedRound(opportunityId, UUID.randomUUID(), candidateId, end, timeZone, people, decisionDate);
    }

    public OpportunityOpened opened() {
        return new OpportunityOpened(
                opportunityId,
                candidateId,
                OpeningOccasion.OPENED,
                "Northwind",
                "Data engineer",
                null,
                null,
                null,
                endsAt.minus(Duration.ofDays(7)));
    }

    public InterviewScheduled scheduled() {
        return new InterviewScheduled(
                interviewId,
                opportunityId,
                candidateId,
                InterviewKind.PANEL,
                endsAt.minus(LENGTH),
                endsAt,
                timeZone,
                people.stream()
                        .map(one -> new Interviewer(one.id(), one.name(), one.title()))
                        .toList(),
                endsAt.minus(Duration.ofDays(3)));
    }

    /** Completed, as reported a few minutes after its end. */
    public InterviewCompleted completed() {
        return completed(endsAt.plus(REPORTED_AFTER));
    }

    /** Completed, as reported at {@code reportedAt}. */
    public InterviewCompleted completed(Instant reportedAt) {
        return completed(reportedAt, false);
    }

    /** What was reported of it is corrected at {@code correctedAt}. */
    public InterviewCompleted corrected(Instant correctedAt) {
        return completed(correctedAt, true);
    }

    private InterviewCompleted completed(Instant reportedAt, boolean correction) {
        return new InterviewCompleted(
                interviewId,
                opportunityId,
                candidateId,
                InterviewKind.PANEL,
                endsAt.minus(LENGTH),
                endsAt,
                timeZone,
                people,
                decisionDate,
                decisionDate == null ? null : "end of the week",
                List.of(),
                correction,
                reportedAt);
    }
}
