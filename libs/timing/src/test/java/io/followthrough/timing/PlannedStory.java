package io.followthrough.timing;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.PlannedReminder;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.policy.Policy;
import java.time.Instant;
import java.util.List;

/** What the engine makes of a story's facts. */
public abstract class PlannedStory {

    PlannedStory() {}

    /** What was told. */
    public abstract Facts facts();

    /** A local time of the story's zone. */
    public abstract Instant at(String local);

    /** The plan under the default policy. */
    public Plan plan() {
        return plan(Policy.DEFAULT);
    }

    public Plan plan(Policy policy) {
        return TimingEngine.plan(facts(), policy, Almanac.OF_THE_JVM);
    }

    /** The only reminder of a kind under the default policy. */
    public PlannedReminder only(ReminderKind kind) {
        return only(kind, Policy.DEFAULT);
    }

    public PlannedReminder only(ReminderKind kind, Policy policy) {
        List<PlannedReminder> ofKind = all(kind, policy);
        if (ofKind.size() != 1) {
            throw new AssertionError("expected one " + kind + ", not " + ofKind);
        }
        return ofKind.get(0);
    }

    public List<PlannedReminder> all(ReminderKind kind) {
        return all(kind, Policy.DEFAULT);
    }

    public List<PlannedReminder> all(ReminderKind kind, Policy policy) {
        return plan(policy).reminders().stream()
                .filter(reminder -> reminder.kind() == kind)
                .toList();
    }

    /** The verdict at a local time of the story's zone, under the default policy. */
    public Verdict verdict(String at) {
        return TimingEngine.verdict(facts(), Policy.DEFAULT, Almanac.OF_THE_JVM, at(at));
    }
}
