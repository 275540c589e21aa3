package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.policy.ThankYouPolicy;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.zone.WallClock;

/** THANK_YOU: one note for each interviewer met (R9), within hours (R10), whatever the outcome (R16). */
public final class ThankYouReminder {

    private ThankYouReminder() {}

    public static PlannedReminder of(CompletedInterview interview, Interviewer met, PlanContext context) {
        ReminderDraft draft = new ReminderDraft(
                        ReminderKey.ofInterviewer(ReminderKind.THANK_YOU, interview.interviewId(), met.id()),
                        new About(AboutType.INTERVIEWER, met.id(), met.name()),
                        interview.interviewId(),
                        window(interview.end(), context))
                .because(
                        Rule.R9,
                        Source.S1,
                        "Everyone you met gets a note of their own; 26 % of interviewers expect it within two days.")
                .because(Rule.R9, Source.S2, "By another source, most interviewers expect one.");
        return soon(draft, interview, context);
    }

    /** Adds what holds for every thank-you: when it is ideal, due and late. */
    static PlannedReminder soon(ReminderDraft draft, CompletedInterview interview, PlanContext context) {
        InterviewEnd end = interview.end();
        WallClock clock = context.clockOf(interview);
        ThankYouPolicy policy = context.policy().thankYou();
        return draft.because(
                        Rule.R10,
                        Source.S2,
                        "It is ideal within " + Wording.span(policy.idealBy())
                                + " of the end of the interview and due within "
                                + Wording.span(policy.dueBy()) + ", by "
                                + Wording.moment(end.at().plus(policy.dueBy()), clock)
                                + "; late is still better than never.")
                .because(Rule.R16, Source.S2, "It is owed whatever the outcome.")
                .nudgedAt(end.at().plus(policy.nudgeAfter()), end.at().plus(policy.idealBy()))
                .reportedAt(interview.reportedAt(), clock)
                .planned(context, end.timeZone());
    }

    static Window window(InterviewEnd end, PlanContext context) {
        ThankYouPolicy policy = context.policy().thankYou();
        return new Window(
                end.at(), end.at().plus(policy.dueBy()), end.at().plus(policy.graceUntil()), end.date(context.law()));
    }
}
