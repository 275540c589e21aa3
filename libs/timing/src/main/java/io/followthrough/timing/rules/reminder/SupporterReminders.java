package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OwedFacts;
import io.followthrough.timing.facts.Reference;
import io.followthrough.timing.facts.Referrer;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** THANK_REFERRER and BRIEF_REFERENCE: once per opportunity, from its first completed round on (R17, R23). */
public final class SupporterReminders {

    private final OpportunityFacts opportunity;
    private final CompletedInterview firstRound;
    private final PlanContext context;

    public SupporterReminders(OpportunityFacts opportunity, CompletedInterview firstRound, PlanContext context) {
        this.opportunity = opportunity;
        this.firstRound = firstRound;
        this.context = context;
    }

    public List<PlannedReminder> planned() {
        OwedFacts owed = opportunity.owed();
        List<PlannedReminder> reminders = new ArrayList<>();
        if (owed.referrer() != null) {
            reminders.add(thanks(owed.referrer()));
        }
        owed.references().forEach(reference -> reminders.add(briefing(reference)));
        return reminders;
    }

    private PlannedReminder thanks(Referrer referrer) {
        ReminderDraft draft = new ReminderDraft(
                        ReminderKey.thankReferrer(opportunity.opportunityId()),
                        new About(AboutType.REFERRER, referrer.id(), referrer.name()),
                        null,
                        ThankYouReminder.window(firstRound.end(), context))
                .because(Rule.R17, Source.S4, "Thank the person who helped you to get the interview.");
        return ThankYouReminder.soon(draft, firstRound, context);
    }

    /** A reference added after the interview opens then, as if the day it was added were the interview's. */
    private PlannedReminder briefing(Reference reference) {
        InterviewEnd end = firstRound.end();
        WallClock clock = context.clockOf(firstRound);
        boolean addedLater = reference.addedAt().isAfter(end.at());
        Instant opensAt = addedLater ? reference.addedAt() : end.at();
        LocalDate day = clock.dateAt(opensAt).plusDays(1);
        Instant dueAt = clock.endOf(day);
        return new ReminderDraft(
                        ReminderKey.briefReference(reference.referenceId()),
                        new About(AboutType.REFERENCE, reference.referenceId(), reference.name()),
                        null,
                        new Window(opensAt, dueAt, dueAt, day))
                .because(
                        Rule.R23,
                        Source.S3,
                        "Brief this reference: an update, that a call may come, and what to highlight.")
                .because(Rule.R23, Source.POLICY, "It is to be done by the end of " + Wording.day(day) + ".")
                .nudgedAt(LocalMoment.of(day, context.policy().followUpTime(), clock))
                .reportedAt(firstRound.reportedAt(), clock)
                .planned(context, end.timeZone());
    }
}
