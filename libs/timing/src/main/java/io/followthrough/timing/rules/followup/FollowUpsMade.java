package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.FollowUpFacts;
import io.followthrough.timing.facts.FollowUpMade;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.plan.Ending;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKey;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import io.followthrough.timing.rules.PlanContext;
import io.followthrough.timing.rules.clock.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The follow-ups that were made, each after the latest round that had ended by then. They stand in the plan as done even
 * if they were made before, or told of after, the reminder that would have asked for them.
 */
public final class FollowUpsMade {

    /** R28: no reminder asks for more. */
    public static final int MOST = 2;

    private FollowUpsMade() {}

    /** The {@code ordinal}-th follow-up after {@code round}; {@code earlier} are those before it. */
    public record Made(
            OpportunityFacts opportunity, CompletedInterview round, List<FollowUpMade> earlier, FollowUpMade followUp) {

        public int ordinal() {
            return earlier.size() + 1;
        }

        public ReminderKey key() {
            return ReminderKey.followUp(opportunity.opportunityId(), round.interviewId(), ordinal());
        }

        public Ending ending(PlanContext context) {
            FollowUpChannel channel = followUp.channel();
            String how = channel == null ? "" : " by " + channel.words();
            String day = Wording.day(context.clockOf(round).dateAt(followUp.sentAt()));
            return Ending.done(
                    followUp.sentAt(),
                    new TraceEntry(Rule.R28, Source.S1, "You followed up" + how + " on " + day + "."));
        }

        /** As it would have been planned had nothing come in between. */
        public PlannedReminder planned(PlanContext context) {
            CompletedInterview undecided = new CompletedInterview(
                    round.interviewId(), round.end(), round.form(), round.interviewers(), null, round.reportedAt());
            EmployerFacts employer = opportunity.employer();
            OpportunityFacts then = new OpportunityFacts(
                    opportunity.opportunityId(),
                    List.of(undecided),
                    EmployerFacts.SILENT
                            .withManner(employer.formality(), employer.region())
                            .correcting(employer.decisionDate()),
                    new FollowUpFacts(earlier, null),
                    opportunity.owed());
            FollowUpWindow window =
                    FollowUpWindow.of(new SinceLatestRound(then, undecided, context.almanac()), context.policy());
            return FollowUpReminder.of(window, then, context);
        }
    }

    public static List<Made> of(OpportunityFacts opportunity) {
        List<CompletedInterview> rounds = opportunity.completed();
        List<Made> all = new ArrayList<>();
        for (int index = 0; index < rounds.size(); index++) {
            Instant next =
                    index + 1 < rounds.size() ? rounds.get(index + 1).end().at() : Instant.MAX;
            all.addAll(between(opportunity, rounds.get(index), next));
        }
        return all;
    }

    private static List<Made> between(OpportunityFacts opportunity, CompletedInterview round, Instant next) {
        List<FollowUpMade> followUps = opportunity.followUps().since(round.end().at()).stream()
                .filter(made -> made.sentAt().isBefore(next))
                .toList();
        List<Made> made = new ArrayList<>();
        for (int index = 0; index < followUps.size(); index++) {
            made.add(new Made(opportunity, round, followUps.subList(0, index), followUps.get(index)));
        }
        return made;
    }
}
