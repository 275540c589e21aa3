package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.rules.clock.WorkingDays;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.time.LocalDate;

/** MATERIAL: a promise with a date (R2); reminded of on the last working day before it. */
public final class MaterialReminder {

    private final Material material;
    private final WallClock clock;
    private final WorkingDays workingDays;
    private final PlanContext context;
    private final LocalMoment due;
    private final ReminderDraft draft;

    private MaterialReminder(Material material, OpportunityFacts opportunity, PlanContext context) {
        this.material = material;
        this.clock =
                opportunity.zoneOf(material).map(context.law()::clockIn).orElseGet(() -> context.clockOf(opportunity));
        this.workingDays = context.workingDays(opportunity, clock);
        this.context = context;
        this.due = LocalMoment.of(material.promisedFor(), Deadline.CLOSE_OF_BUSINESS, clock);
        this.draft = new ReminderDraft(
                ReminderKey.material(material.materialId()),
                About.thing(AboutType.MATERIAL, material.materialId()),
                material.interviewId(),
                new Window(material.promisedAt(), due.instant(), null, material.promisedFor()));
    }

    public static PlannedReminder of(Material material, OpportunityFacts opportunity, PlanContext context) {
        return new MaterialReminder(material, opportunity, context).planned();
    }

    private PlannedReminder planned() {
        draft.because(
                        Rule.R2,
                        Source.S1,
                        "You promised this for " + Wording.day(material.promisedFor())
                                + "; record whether it was sent on time.")
                .because(Rule.R2, Source.POLICY, "On that day it is due at " + Deadline.CLOSE_OF_BUSINESS + ".")
                .because(due.notes());
        addNudge();
        return draft.planned(context, clock.zone());
    }

    private void addNudge() {
        Policy policy = context.policy();
        LocalDate dayBefore = workingDays.lastBefore(material.promisedFor());
        LocalMoment ahead = LocalMoment.of(dayBefore, policy.followUpTime(), clock);
        LocalMoment onTheDay = LocalMoment.of(material.promisedFor(), policy.followUpTime(), clock);
        if (!due.instant().isAfter(material.promisedAt())) {
            explain(Rule.LATE_REPORT, "That had passed when you promised it, so it is overdue at once.");
        } else if (fits(ahead)) {
            explain(Rule.R2, "A reminder comes on " + Wording.day(dayBefore) + ", the last working day before.");
            draft.nudgedAt(ahead);
        } else if (fits(onTheDay)) {
            explain(
                    Rule.R2,
                    "You promised it after the time to remind you the day before, so a reminder comes that day.");
            draft.nudgedAt(onTheDay);
        } else {
            explain(Rule.R2, "There is no time left for a reminder later, so it comes when you promise.");
            draft.nudgedAt(material.promisedAt());
        }
    }

    private boolean fits(LocalMoment nudge) {
        Instant at = nudge.instant();
        return !at.isBefore(material.promisedAt()) && at.isBefore(due.instant());
    }

    private void explain(Rule rule, String text) {
        draft.because(rule, Source.POLICY, text);
    }
}
