package io.followthrough.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round's plan, as reminder-service answers it. */
public record Plan(UUID interviewId, UUID opportunityId, String candidateId, List<Reminder> reminders) {

    public Plan {
        reminders = List.copyOf(reminders);
    }

    /** The reminders of one kind. */
    public List<Reminder> ofKind(String kind) {
        return reminders.stream()
                .filter(reminder -> reminder.kind().equals(kind))
                .toList();
    }

    /** The only reminder of its kind. */
    public Reminder only(String kind) {
        List<Reminder> found = ofKind(kind);
        if (found.size() != 1) {
            throw new StoryFailure("a plan with one " + kind + " was expected, there are " + found.size());
        }
        return found.get(0);
    }

    /** One thing to do, with its reasons. */
    public record Reminder(
            UUID id,
            String kind,
            About about,
            String state,
            Instant opensAt,
            List<Instant> remindAt,
            Instant dueAt,
            LocalDate localDate,
            List<Reason> trace,
            List<Rejected> rejectedDates) {

        public Reminder {
            remindAt = List.copyOf(remindAt);
            trace = List.copyOf(trace);
            rejectedDates = List.copyOf(rejectedDates);
        }

        /** Whether it stands in every plan of the candidate, being about none of its opportunities. */
        boolean isOfTheCandidate() {
            return about.type().equals("CANDIDATE");
        }

        /** When it first comes up: its first nudge, or when it opens if it has none. */
        public Instant firstMoment() {
            return remindAt.isEmpty() ? opensAt : remindAt.get(0);
        }
    }

    /** Whom or what a reminder is about; people have a name. */
    public record About(
            String type, @Nullable UUID id, @Nullable String name) {}

    /** A rule, the article it comes from, and a sentence. */
    public record Reason(String rule, String source, String text) {}

    /** A date passed over, with the rules against it. */
    public record Rejected(LocalDate date, List<String> rules) {}
}
