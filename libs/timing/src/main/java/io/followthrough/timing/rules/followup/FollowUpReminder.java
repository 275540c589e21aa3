package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.plan.About;
import io.followthrough.timing.plan.AboutType;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.LocalMoment;
import io.followthrough.timing.rules.clock.Window;
import io.followthrough.timing.rules.reminder.ReminderDraft;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** FOLLOW_UP: check on the status once the window opens (R24 to R30). */
public final class FollowUpReminder {

    private FollowUpReminder() {}

    public static PlannedReminder of(FollowUpWindow window, OpportunityFacts opportunity, PlanContext context) {
        UUID roundId = window.round().interviewId();
        ZoneId zone = window.round().end().timeZone();
        return new ReminderDraft(
                        ReminderKey.followUp(opportunity.opportunityId(), roundId, window.ordinal()),
                        About.thing(AboutType.OPPORTUNITY, opportunity.opportunityId()),
                        roundId,
                        new Window(window.opensAt(), window.dueAt(), null, window.firstDay()))
                .because(window.trace())
                .because(reasonForSecond(window, opportunity))
                .rejecting(window.reasons().rejected())
                .because(
                        Rule.R30,
                        Source.S1,
                        "Check on the status, and add a detail or an article on something you discussed.")
                .because(ChannelAdvice.of(context.candidate(), opportunity.employer()))
                .nudgedAt(LocalMoment.of(window.firstDay(), context.policy().followUpTime(), zone))
                .reportedAt(knownSince(window, opportunity), zone)
                .planned(context.quietHours(zone));
    }

    /** R28: a second follow-up says what it rests on. */
    private static List<TraceEntry> reasonForSecond(FollowUpWindow window, OpportunityFacts opportunity) {
        if (window.ordinal() == 1) {
            return List.of();
        }
        boolean moved = new SinceLatestRound(opportunity, window.round()).decisionDateMovedAfterFollowUp();
        String text = moved
                ? "They named a date after your last follow-up, which is reason enough for one more; two is the most."
                : "You gave a reason for a second follow-up; two is the most.";
        return List.of(new TraceEntry(Rule.R28, Source.S1, text));
    }

    /** When the last of the facts that made the window became known. */
    private static @Nullable Instant knownSince(FollowUpWindow window, OpportunityFacts opportunity) {
        DecisionDate decision = new SinceLatestRound(opportunity, window.round()).decisionDate();
        Instant stated = decision == null ? null : decision.statedAt();
        Instant reason = window.ordinal() == 1 ? null : opportunity.followUps().secondReasonGivenAt();
        return Stream.of(window.round().reportedAt(), stated, reason)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
