package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** KEEP_SEARCHING: the next occurrence of the series, or why there is none (R18, R34). */
public final class SearchReminder {

    private SearchReminder() {}

    public static PlannedReminder of(SearchSeries series, PlanContext context) {
        LocalDate date = series.next();
        Instant dueAt = series.momentOf(series.after(date)).instant();
        ReminderDraft draft = new ReminderDraft(
                        key(context.candidate()),
                        new About(AboutType.CANDIDATE, null, null),
                        null,
                        new Window(series.clock().startOf(date), dueAt, dueAt, date))
                .because(
                        Rule.R18,
                        Source.S4,
                        "Keep searching until you have accepted an offer, not merely received one.")
                .because(Rule.R18, Source.POLICY, rhythm(date, context.policy()));
        series.rejectionBefore(date)
                .ifPresent(rejected -> draft.because(Rule.R34, Source.S2, afterRejection(rejected, series)));
        return draft.nudgedAt(series.momentOf(date))
                .planned(context, series.clock().zone());
    }

    private static ReminderKey key(CandidateFacts candidate) {
        SearchFacts search = candidate.search();
        return ReminderKey.keepSearching(candidate.candidateId(), search.settled(), search.dismissedAt());
    }

    private static String rhythm(LocalDate date, Policy policy) {
        return "A reminder comes on " + Wording.day(date) + ", and then every "
                + Wording.days(policy.searchNudgeEveryDays()) + ".";
    }

    private static String afterRejection(Instant rejected, SearchSeries series) {
        LocalDate date = series.clock().dateAt(rejected);
        return "A rejection came on " + Wording.day(date)
                + ": look at the lessons of your debriefs, then go on searching.";
    }

    /** What becomes of an occurrence that is still open when a rejection brings the next one forward; empty if none does. */
    public static Optional<Ending> superseding(SearchSeries series) {
        return series.broughtForwardBy()
                .map(rejected -> new TraceEntry(
                        Rule.R34,
                        Source.S2,
                        "A rejection came on " + Wording.day(series.clock().dateAt(rejected)) + ": the reminder of "
                                + Wording.day(series.next()) + " takes the place of this one."))
                .map(reason -> Ending.cancelled(List.of(reason)));
    }

    /** Why a series that once ran has stopped; empty if it never started. */
    public static Optional<Ending> ending(CandidateFacts candidate) {
        SearchFacts search = candidate.search();
        Instant stoppedAt = SearchSeries.stoppedAt(search);
        if (search.completed().isEmpty() || stoppedAt == null) {
            return Optional.empty();
        }
        TraceEntry reason = stoppedAt.equals(search.offerAcceptedAt())
                ? new TraceEntry(Rule.R18, Source.S4, "You have accepted an offer, so the search is over.")
                : new TraceEntry(
                        Rule.R18, Source.POLICY, "You dismissed the search; it pauses until your next interview.");
        return Optional.of(Ending.cancelled(List.of(reason)));
    }
}
