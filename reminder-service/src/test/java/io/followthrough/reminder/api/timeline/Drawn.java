package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.Story;
import io.followthrough.reminder.domain.facts.OpportunityFacts;
import io.followthrough.reminder.domain.plan.RejectedDate;
import io.followthrough.reminder.domain.policy.Policy;
import io.followthrough.reminder.domain.revision.PlanRevision;
import io.followthrough.reminder.domain.revision.Reminder;
import io.followthrough.reminder.domain.timeline.Timeline;
import io.followthrough.reminder.domain.timing.TimingEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Timelines of stories, as they would be stored and drawn. */
final class Drawn {

    private Drawn() {}

    static Timeline timeline(Story story, String now, Policy policy, UnaryOperator<Reminder> happened) {
        Instant at = story.at(now);
        List<Reminder> reminders = PlanRevision.of(
                        List.of(),
                        TimingEngine.plan(story.facts(), policy),
                        new PlanRevision.Circumstances(
                                new Reminder.Owner(Story.CANDIDATE, Story.OPPORTUNITY, null),
                                1,
                                at,
                                Map.of(),
                                UUID::randomUUID))
                .added();
        OpportunityFacts opportunity = story.facts().opportunity();
        List<RejectedDate> blocked = TimingEngine.blockedDays(opportunity, policy, LocalDate.MAX.withYear(2100));
        return Timeline.of(
                reminders.stream().map(happened).toList(),
                opportunity.latestCompleted().orElseThrow().end(),
                blocked,
                at);
    }

    static Timeline timeline(Story story, String now) {
        return timeline(story, now, Policy.DEFAULT, UnaryOperator.identity());
    }

    static String picture(Story story, String now) {
        return TimelinePicture.of(timeline(story, now));
    }
}
