package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.policy.DebriefPolicy;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.zone.WallClock;

/** DEBRIEF: write it down while it is fresh (R3, R4, R5). */
public final class DebriefReminder {

    private DebriefReminder() {}

    public static PlannedReminder of(CompletedInterview interview, PlanContext context) {
        InterviewEnd end = interview.end();
        WallClock clock = context.clockOf(interview);
        DebriefPolicy policy = context.policy().debrief();
        Window window = new Window(
                end.at(), end.at().plus(policy.dueBy()), end.at().plus(policy.staleAfter()), end.date(context.law()));
        ReminderDraft draft = new ReminderDraft(
                ReminderKey.ofInterview(ReminderKind.DEBRIEF, interview.interviewId()),
                About.thing(AboutType.INTERVIEW, interview.interviewId()),
                interview.interviewId(),
                window);
        policy.nudges().forEach(nudge -> draft.nudgedAt(end.at().plus(nudge)));
        return explained(draft, window, clock, policy)
                .reportedAt(interview.reportedAt(), clock)
                .planned(context, end.timeZone());
    }

    private static ReminderDraft explained(ReminderDraft draft, Window window, WallClock clock, DebriefPolicy policy) {
        String nudges =
                Wording.series(policy.nudges().stream().map(Wording::span).toList());
        return draft.because(
                        Rule.R3,
                        Source.S3,
                        "Write your debrief within " + Wording.span(policy.dueBy())
                                + " of the end of the interview, by " + Wording.moment(window.dueAt(), clock)
                                + ".")
                .because(Rule.R4, Source.S2, "It is due however you feel the interview went.")
                .because(
                        Rule.R5,
                        Source.S1,
                        "Most people forget up to 73 % within one or two days; after "
                                + Wording.span(policy.staleAfter())
                                + " a debrief is stale, though it can still be written.")
                .because(Rule.R5, Source.POLICY, "Reminders come " + nudges + " after the end.");
    }
}
