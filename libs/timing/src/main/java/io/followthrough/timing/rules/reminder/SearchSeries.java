package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recurring nudge to keep searching (R18): from the day after the first interview, every few days, sooner after a
 * rejection (R34). An accepted offer or a dismissal stops it; an interview after that starts it anew.
 *
 * @param start {@code I + 1} of the interview that started it
 * @param clock the candidate's, else that interview's
 */
public record SearchSeries(LocalDate start, WallClock clock, SearchFacts search, Policy policy) {

    /** The running series; empty before the first interview and while it is stopped. */
    public static Optional<SearchSeries> of(CandidateFacts candidate, Policy policy, ZoneLaw law) {
        SearchFacts search = candidate.search();
        Instant stopped = stoppedAt(search);
        return search.completed().stream()
                .filter(end -> stopped == null || end.at().isAfter(stopped))
                .findFirst()
                .map(end -> startedBy(end, candidate, policy, law));
    }

    private static SearchSeries startedBy(InterviewEnd end, CandidateFacts candidate, Policy policy, ZoneLaw law) {
        WallClock clock = law.clockIn(candidate.zoneOr(end.timeZone()));
        return new SearchSeries(clock.dateAt(end.at()).plusDays(1), clock, candidate.search(), policy);
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

    /** The rejection that has brought the next occurrence forward, while the one before it may still be open. */
    Optional<Instant> broughtForwardBy() {
        LocalDate settled = search.settled();
        LocalDate next = next();
        return settled != null && next.isBefore(settled.plusDays(policy.searchNudgeEveryDays()))
                ? rejectionBefore(next)
                : Optional.empty();
    }

    LocalMoment momentOf(LocalDate occurrence) {
        return LocalMoment.of(occurrence, policy.followUpTime(), clock);
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
        LocalDate date = clock.dateAt(instant);
        return momentOf(date).instant().isAfter(instant) ? date : date.plusDays(1);
    }
}
