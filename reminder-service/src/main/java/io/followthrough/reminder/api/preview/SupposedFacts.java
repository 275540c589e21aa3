package io.followthrough.reminder.api.preview;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.reminder.api.preview.PreviewRequest.FollowUpGiven;
import io.followthrough.reminder.api.preview.PreviewRequest.InterviewerGiven;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A preview's request as the facts that a stored interview of the same kind would have. What the request leaves open is
 * supposed alike every time: the employer named its date in the interview, and answered as soon as it could.
 */
record SupposedFacts(Facts facts, SupposedNames names) {

    private static final UUID INTERVIEW = SupposedNames.id("interview", 0);
    private static final UUID OPPORTUNITY = SupposedNames.id("opportunity", 0);

    /** @throws ProblemException naming the field that contradicts another or names nothing known */
    static SupposedFacts of(PreviewRequest request, ZoneLaw law) {
        InterviewEnd end = new InterviewEnd(
                request.interview().endsAt(), zone(request.interview().timeZone(), "interview.timeZone", law));
        SupposedNames names = SupposedNames.of(request);
        OpportunityFacts opportunity = new OpportunityFacts(
                OPPORTUNITY,
                List.of(new CompletedInterview(
                        INTERVIEW, end, request.interview().kind(), panel(request, names), null, null)),
                employer(request, end, law),
                followUps(request, end),
                names.owed(INTERVIEW, end.at()));
        return new SupposedFacts(new Facts(candidate(request, end, law), opportunity), names);
    }

    private static CandidateFacts candidate(PreviewRequest request, InterviewEnd end, ZoneLaw law) {
        String zone = request.candidateTimeZone();
        return new CandidateFacts(
                "candidate",
                zone == null ? null : zone(zone, "candidateTimeZone", law),
                null,
                true,
                SearchFacts.after(List.of(end)));
    }

    private static List<Interviewer> panel(PreviewRequest request, SupposedNames names) {
        Set<UUID> known = new HashSet<>();
        List<InterviewerGiven> given = request.interviewers();
        return IntStream.range(0, given.size())
                .mapToObj(index -> {
                    UUID id = names.interviewer(index);
                    if (!known.add(id)) {
                        throw ProblemException.invalid("interviewers[" + index + "].id", "is another interviewer's");
                    }
                    boolean met = !Boolean.FALSE.equals(given.get(index).met());
                    return new Interviewer(id, given.get(index).name(), met);
                })
                .toList();
    }

    private static EmployerFacts employer(PreviewRequest request, InterviewEnd end, ZoneLaw law) {
        List<Instant> responses =
                Boolean.TRUE.equals(request.employerResponded()) ? List.of(end.at()) : List.<Instant>of();
        return new EmployerFacts(null, decision(request.decisionDate(), end, law), responses, null)
                .withManner(null, request.region());
    }

    /** Stated before the interview ended, so before any answer to it. */
    private static @Nullable DecisionDate decision(@Nullable LocalDate date, InterviewEnd end, ZoneLaw law) {
        if (date == null) {
            return null;
        }
        LocalDate interviewDate = end.date(law);
        if (date.isBefore(interviewDate)) {
            throw ProblemException.brokenRule(
                    null,
                    "decisionDate",
                    "The decision date must not be before the interview's date, " + interviewDate + ".");
        }
        return new DecisionDate(date, end.at().minusSeconds(1));
    }

    private static FollowUpFacts followUps(PreviewRequest request, InterviewEnd end) {
        List<FollowUpGiven> given = request.followUps() == null ? List.of() : request.followUps();
        for (int index = 0; index < given.size(); index++) {
            if (given.get(index).sentAt().isBefore(end.at())) {
                throw ProblemException.invalid("followUps[" + index + "].sentAt", "is before the interview's end");
            }
        }
        return new FollowUpFacts(
                given.stream()
                        .map(followUp -> new FollowUpMade(followUp.sentAt(), null))
                        .toList(),
                reasonGivenAt(request.secondFollowUpReason(), end));
    }

    private static @Nullable Instant reasonGivenAt(@Nullable String reason, InterviewEnd end) {
        if (reason != null && reason.isBlank()) {
            throw ProblemException.invalid("secondFollowUpReason", "must not be blank");
        }
        return reason == null ? null : end.at();
    }

    private static ZoneId zone(String name, String field, ZoneLaw law) {
        if (!law.names().contains(name)) {
            throw ProblemException.invalid(field, "is not the IANA name of a time zone");
        }
        return ZoneId.of(name);
    }
}
