package io.followthrough.interview.store.imports;

import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.Ids;
import io.followthrough.platform.store.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows to be, as the statements of {@link ImportedRows} take them apart. */
final class NewRows {

    /** A row of interview. */
    record InterviewOne(
            UUID id,
            UUID opportunity,
            String candidate,
            String kind,
            String state,
            Instant startsAt,
            Instant endsAt,
            String timeZone) {

        static InterviewOne of(Interview interview) {
            return new InterviewOne(
                    interview.id(),
                    interview.identity().opportunityId(),
                    interview.identity().candidateId(),
                    interview.kind().name(),
                    interview.state().name(),
                    interview.period().startsAt(),
                    interview.period().endsAt(),
                    interview.period().zone().getId());
        }
    }

    /** A row of interviewer. */
    record InterviewerOne(
            UUID id,
            UUID interview,
            int position,
            String name,
            @Nullable String email,
            @Nullable String title) {

        static List<InterviewerOne> of(Interview interview) {
            return IntStream.range(0, interview.interviewers().size())
                    .mapToObj(position -> of(
                            interview.id(), position, interview.interviewers().get(position)))
                    .toList();
        }

        private static InterviewerOne of(UUID interview, int position, Interviewer person) {
            return new InterviewerOne(person.id(), interview, position, person.name(), person.email(), person.title());
        }
    }

    /** A row of opportunity_change. */
    record ChangeOne(
            UUID id,
            UUID opportunity,
            String candidate,
            Change.Kind kind,
            @Nullable UUID about,
            String details,
            Instant changedAt,
            String changedBy,
            String actingAs) {

        static ChangeOne of(Opportunity opened, RecordedChange.Author author, Instant at) {
            Change change = Change.of(Change.Kind.OPENED, List.of(), opened.fieldValues(), null);
            return of(opened.id(), opened.candidateId(), change, author, at);
        }

        static ChangeOne of(Interview scheduled, RecordedChange.Author author, Instant at) {
            Change change =
                    Change.about(scheduled.id(), Change.Kind.INTERVIEW_SCHEDULED, List.of(), scheduled.fieldValues());
            Interview.Identity identity = scheduled.identity();
            return of(identity.opportunityId(), identity.candidateId(), change, author, at);
        }

        private static ChangeOne of(
                UUID opportunity, String candidate, Change change, RecordedChange.Author author, Instant at) {
            return new ChangeOne(
                    Ids.next(),
                    opportunity,
                    candidate,
                    change.kind(),
                    change.about(),
                    Json.write(change.details()),
                    at,
                    author.subject(),
                    author.role());
        }
    }

    private NewRows() {}
}
