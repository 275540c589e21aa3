package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.plan.PlanRevision;
import io.followthrough.reminder.domain.reminder.NudgeProgress;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.reminder.domain.reminder.SampleReminders;
import io.followthrough.reminder.domain.timeline.Timeline;
import io.followthrough.timing.Story;
import io.followthrough.timing.TimingEngine;
import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.policy.Policy;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
                        TimingEngine.plan(story.facts(), policy, Almanac.OF_THE_JVM),
                        new PlanRevision.Circumstances(
                                new Reminder.Owner(Story.CANDIDATE, Story.OPPORTUNITY, null),
                                1,
                                SampleReminders.AT_ANY_HOUR,
                                at,
                                Map.of(),
                                UUID::randomUUID))
                .added();
        OpportunityFacts opportunity = story.facts().opportunity();
        List<RejectedDate> blocked =
                TimingEngine.blockedDays(opportunity, policy, Almanac.OF_THE_JVM, LocalDate.MAX.withYear(2100));
        return Timeline.of(
                reminders.stream().map(happened).toList(),
                opportunity.latestCompleted().orElseThrow().end(),
                ZoneLaw.OF_THE_JVM,
                blocked,
                at);
    }

    static Timeline timeline(Story story, String now) {
        return timeline(story, now, Policy.DEFAULT, UnaryOperator.identity());
    }

    /** A panel of five, a referrer, two references and two promises. */
    static Story panel() {
        return Story.inBerlin()
                .completed(
                        "round",
                        "2026-11-05T16:00",
                        "Amara Okafor",
                        "Lukas Brandt",
                        "Mei Tanaka",
                        "Priya Raghunathan",
                        "José García Márquez")
                .referredBy("Rita Lindqvist")
                .reference("Hannelore Schneider", "2026-11-01T10:00")
                .reference("Tom Ade", "2026-11-01T10:00")
                .promised("samples", "round", "2026-11-10", "2026-11-05T16:00")
                .promised("certificates", "round", "2026-11-12", "2026-11-05T16:00")
                .decidesBy("2026-11-13", "2026-11-05T15:30");
    }

    static Reminder debriefDoneAndThanksDue(Reminder reminder) {
        Instant knownAt = reminder.progress().knownAt();
        if (reminder.key().kind() == ReminderKind.DEBRIEF) {
            return reminder.ended(ReminderState.DONE, reminder.explanation(), knownAt);
        }
        if (reminder.key().kind() != ReminderKind.THANK_YOU) {
            return reminder;
        }
        return reminder.rescheduled(reminder.schedule(), ReminderState.DUE, new NudgeProgress(1, null, knownAt));
    }

    static Timeline empty(String now) {
        Story story = Story.inBerlin();
        return Timeline.of(
                List.of(),
                new InterviewEnd(story.at("2026-11-05T15:00"), ZoneId.of("Europe/Berlin")),
                ZoneLaw.OF_THE_JVM,
                List.of(),
                story.at(now));
    }

    static String picture(Story story, String now) {
        return TimelinePicture.of(timeline(story, now));
    }
}
