package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.Explanation;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.rules.clock.QuietHoursShift;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder in the making: gathers reasons and nudges, then lets quiet hours move the nudges. */
public final class ReminderDraft {

    private final ReminderKey key;
    private final About about;
    private final @Nullable UUID interviewId;
    private final Window window;
    private final List<Instant> nudges = new ArrayList<>();
    private @Nullable Instant idealBy;
    private final List<TraceEntry> trace = new ArrayList<>();
    private final List<RejectedDate> rejectedDates = new ArrayList<>();

    public ReminderDraft(ReminderKey key, About about, @Nullable UUID interviewId, Window window) {
        this.key = key;
        this.about = about;
        this.interviewId = interviewId;
        this.window = window;
    }

    /** The rule that asks for a reminder of this kind. */
    Rule rule() {
        return key.kind().rule();
    }

    public ReminderDraft because(Rule rule, Source source, String text) {
        return because(List.of(new TraceEntry(rule, source, text)));
    }

    public ReminderDraft because(List<TraceEntry> reasons) {
        trace.addAll(reasons);
        return this;
    }

    public ReminderDraft rejecting(List<RejectedDate> dates) {
        rejectedDates.addAll(dates);
        return this;
    }

    public ReminderDraft nudgedAt(Instant nudge) {
        nudges.add(nudge);
        return this;
    }

    /** Adds the first nudge, which is best heard by an instant: quiet hours rather bring it forward than past that. */
    ReminderDraft nudgedAt(Instant first, Instant best) {
        idealBy = best;
        return nudgedAt(first);
    }

    public ReminderDraft nudgedAt(LocalMoment moment) {
        return nudgedAt(moment.instant()).because(moment.notes());
    }

    /** Notes that the interview was reported after the first nudge should have come. */
    public ReminderDraft reportedAt(@Nullable Instant reportedAt, WallClock clock) {
        if (reportedAt != null && nudges.stream().anyMatch(reportedAt::isAfter)) {
            boolean overdue = !key.kind().expires() && !reportedAt.isBefore(window.dueAt());
            because(
                    Rule.LATE_REPORT,
                    Source.POLICY,
                    "This became known on " + Wording.moment(reportedAt, clock)
                            + ", after a reminder should have come; the dates are what they would have been"
                            + (overdue ? ", and it is overdue at once." : "."));
        }
        return this;
    }

    /** Quiet hours are the candidate's, or, while its zone is unknown, those of {@code zone}. */
    public PlannedReminder planned(PlanContext context, ZoneId zone) {
        QuietHoursShift quietHours = context.quietHours(zone);
        List<Instant> remindAt = new ArrayList<>();
        for (Instant nudge : nudges) {
            QuietHoursShift.Shifted shifted = idealBy == null || !remindAt.isEmpty()
                    ? quietHours.shift(nudge, window, context.law())
                    : quietHours.shiftWithin(idealBy, nudge, window, context.law());
            remindAt.add(shifted.at());
            trace.addAll(shifted.notes());
        }
        if (!quietHours.zone().equals(zone) && trace.stream().anyMatch(entry -> entry.rule() == Rule.QUIET_HOURS)) {
            because(
                    Rule.QUIET_HOURS,
                    Source.POLICY,
                    "Quiet hours go by the clocks in " + quietHours.zone() + "; days that name no place are those of "
                            + zone + ".");
        }
        Schedule schedule =
                new Schedule(window.opensAt(), remindAt, window.dueAt(), window.until(), window.localDate());
        return new PlannedReminder(key, interviewId, about, schedule, new Explanation(trace, rejectedDates));
    }
}
