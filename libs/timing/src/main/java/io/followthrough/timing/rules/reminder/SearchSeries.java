package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.clock.LocalMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recurring nudge to keep searching (R18): from the day after the first interview, every few days, sooner after a
 * rejection (R34). An accepted offer or a dismissal stops it; an interview after that starts it anew.
 *
 * @param start {@code I + 1} of the interview that started it
 * @param zone the candidate's, else that interview's
 */
public record SearchSeries(LocalDate start, ZoneId zone, SearchFacts search, Policy policy) {

    /** The running series; empty before the first interview and while it is stopped. */
    public static Optional<SearchSeries> of(CandidateFacts candidate, Policy policy) {
        SearchFacts search = candidate.search();
        Instant stopped = stoppedAt(search);
        return search.completed().stream()
                .filter(end -> stopped == null || end.at().isAfter(stopped))
                .findFirst()
                .map(end -> startedBy(end, candidate, policy));
    }

    private static SearchSeries startedBy(InterviewEnd end, CandidateFacts candidate, Policy policy) {
        ZoneId zone = candidate.zoneOr(end.timeZone());
        LocalDate interviewDate = LocalDate.ofInstant(end.at(), zone);
        return new SearchSeries(interviewDate.plusDays(1), zone, candidate.search(), policy);
    }

    /** When an accepted offer or a dismissal last stopped the search; null if neither did. */
    static @Nullable Instant stoppedAt(SearchFacts search) {
        return Stream.of(search.offerAcceptedAt(), search.dismissedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The occurrence that comes next. */
    LocalDate next() {
        LocalDate settled = search.settled();
        return settled == null || isOfAnEarlierSeries(settled) ? start : after(settled);
    }

    /** Another zone of the candidate may move the start past an occurrence that has fired, by a day: no new series. */
    private boolean isOfAnEarlierSeries(LocalDate occurrence) {
        return occurrence.isBefore(stoppedAt(search) == null ? start.minusDays(1) : start);
    }

    /** The occurrence after one of its dates: a rejection since brings it forward to the next time of day. */
    LocalDate after(LocalDate occurrence) {
        LocalDate regular = occurrence.plusDays(policy.searchNudgeEveryDays());
        return search.rejectedAt().stream()
                .map(this::firstTimeAfter)
                .filter(date -> date.isAfter(occurrence) && date.isBefore(regular))
                .findFirst()
                .orElse(regular);
    }

    /** The rejection because of which the next occurrence is when it is. */
    Optional<Instant> rejectionBefore(LocalDate occurrence) {
        return search.rejectedAt().stream()
                .filter(rejected -> firstTimeAfter(rejected).equals(occurrence))
                .findFirst();
    }

    LocalMoment momentOf(LocalDate occurrence) {
        return LocalMoment.of(occurrence, policy.followUpTime(), zone);
    }

    /** The last occurrence whose successor has come by {@code now}: nobody is reminded of it any more. */
    public Optional<LocalDate> lastPassed(Instant now) {
        LocalDate passed = null;
        LocalDate occurrence = next();
        while (!momentOf(after(occurrence)).instant().isAfter(now)) {
            passed = occurrence;
            occurrence = after(occurrence);
        }
        return Optional.ofNullable(passed);
    }

    private LocalDate firstTimeAfter(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return momentOf(date).instant().isAfter(instant) ? date : date.plusDays(1);
    }
}
