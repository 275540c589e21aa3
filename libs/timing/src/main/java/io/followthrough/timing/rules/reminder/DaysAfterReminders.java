package io.followthrough.timing.rules.reminder;

import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.InterviewForm;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.clock.Wording;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** PROFILE_UPDATE, EVALUATE_JOB and CONNECT: what an interview asks for in the days after it. */
public final class DaysAfterReminders {

    private static final int CONNECT_DAYS = 7;

    private final CompletedInterview interview;
    private final InterviewEnd end;
    private final WallClock clock;
    private final LocalDate date;
    private final PlanContext context;

    public DaysAfterReminders(CompletedInterview interview, PlanContext context) {
        this.interview = interview;
        this.end = interview.end();
        this.clock = context.clockOf(interview);
        this.date = end.date(context.law());
        this.context = context;
    }

    public List<PlannedReminder> planned() {
        return Stream.concat(
                        Stream.of(profileUpdate(), evaluation()),
                        isForConnecting() ? interview.met().stream().map(this::connection) : Stream.empty())
                .toList();
    }

    /** R21: only with people who were met; what the policy does not count as meeting, such as a call, is none. */
    private boolean isForConnecting() {
        InterviewForm form = interview.form();
        return form == null || context.policy().connectAfter().contains(form);
    }

    /** R19. */
    private PlannedReminder profileUpdate() {
        String text = context.candidate().profileKnown()
                ? "Update your LinkedIn profile and look over your other social pages."
                : "Create a LinkedIn profile, as none is known, and look over your other social pages.";
        return nudgedTheDayAfter(
                ofInterview(ReminderKind.PROFILE_UPDATE, dayAfter()).because(Rule.R19, Source.S2, text));
    }

    /** R22. */
    private PlannedReminder evaluation() {
        String text =
                "Evaluate the job: what stood out, green and red flags, whether it fits your values; talk to people"
                        + " who work there.";
        return nudgedTheDayAfter(
                ofInterview(ReminderKind.EVALUATE_JOB, end.at()).because(Rule.R22, Source.S3, text));
    }

    /** R21: shown, never nudged. */
    private PlannedReminder connection(Interviewer met) {
        UUID interviewId = interview.interviewId();
        Instant dueAt = endOfDay(CONNECT_DAYS);
        return new ReminderDraft(
                        ReminderKey.ofInterviewer(ReminderKind.CONNECT, interviewId, met.id()),
                        new About(AboutType.INTERVIEWER, met.id(), met.name()),
                        interviewId,
                        new Window(dayAfter(), dueAt, dueAt, date.plusDays(1)))
                .because(
                        Rule.R21,
                        Source.S1,
                        "If you like, connect with this person, as you have met: on LinkedIn, or on Twitter if you"
                                + " use it professionally, never on Facebook.")
                .because(
                        Rule.R21,
                        Source.POLICY,
                        "It is offered for " + Wording.days(CONNECT_DAYS) + ", without a reminder.")
                .planned(context, end.timeZone());
    }

    private ReminderDraft ofInterview(ReminderKind kind, Instant opensAt) {
        UUID interviewId = interview.interviewId();
        Instant dueAt = endOfDay(2);
        return new ReminderDraft(
                ReminderKey.ofInterview(kind, interviewId),
                About.thing(AboutType.INTERVIEW, interviewId),
                interviewId,
                new Window(opensAt, dueAt, dueAt, date.plusDays(1)));
    }

    private PlannedReminder nudgedTheDayAfter(ReminderDraft draft) {
        String text = "A reminder comes on " + Wording.day(date.plusDays(1)) + "; it is over at the end of "
                + Wording.day(date.plusDays(2)) + ".";
        return draft.because(draft.rule(), Source.POLICY, text)
                .nudgedAt(LocalMoment.of(date.plusDays(1), context.policy().followUpTime(), clock))
                .reportedAt(interview.reportedAt(), clock)
                .planned(context, end.timeZone());
    }

    private Instant dayAfter() {
        return clock.startOf(date.plusDays(1));
    }

    private Instant endOfDay(int daysLater) {
        return clock.endOf(date.plusDays(daysLater));
    }
}
