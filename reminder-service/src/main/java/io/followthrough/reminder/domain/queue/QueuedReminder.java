package io.followthrough.reminder.domain.queue;

import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.facts.CandidateProfile;
import io.followthrough.timing.facts.OpportunityFacts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reminder whose time runs, with what a verdict on its opportunity needs.
 *
 * @param closesAt when its window closes next: its deadline, then its end; none if both have passed
 */
public record QueuedReminder(
        Reminder reminder, @Nullable Instant closesAt, OpportunityFacts opportunity, CandidateProfile profile) {}
