package io.followthrough.story;

import io.followthrough.story.Plan.Reason;
import io.followthrough.story.Plan.Reminder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A plan as lines of text, at most a hundred characters wide: what comes when, and why then. */
public final class PlanTimeline {

    private static final String MOMENT = "  %-16s  o  ";
    private static final String RAIL = " ".repeat(20) + "|  ";
    private static final String HANGING = RAIL + "  ";

    private PlanTimeline() {}

    /** The lines of a plan, earliest first; reminders that differ in nothing but the person are told once. */
    public static List<String> of(Plan plan) {
        Map<List<Object>, List<Reminder>> alike = plan.reminders().stream()
                .sorted(Comparator.comparing(Reminder::firstMoment))
                .collect(Collectors.groupingBy(PlanTimeline::whatAndWhy, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        alike.values().forEach(reminders -> lines.addAll(entry(reminders)));
        return lines;
    }

    private static List<Object> whatAndWhy(Reminder reminder) {
        return List.of(reminder.kind(), reminder.state(), reminder.remindAt(), reminder.dueAt(), reminder.trace());
    }

    private static List<String> entry(List<Reminder> alike) {
        Reminder first = alike.get(0);
        List<String> lines = new ArrayList<>();
        lines.addAll(Paragraph.lines(
                MOMENT.formatted(Wording.moment(first.firstMoment())), HANGING, title(first, names(alike))));
        lines.add(RAIL + first.state() + ", due by " + Wording.deadline(first.dueAt()) + laterNudges(first));
        for (Reason reason : first.trace()) {
            lines.addAll(wrapped("- " + reason.text() + " (" + reason.rule() + ", " + reason.source() + ")"));
        }
        if (!first.rejectedDates().isEmpty()) {
            lines.addAll(wrapped("- passed over: " + rejected(first)));
        }
        lines.add(RAIL.stripTrailing());
        return lines;
    }

    private static String title(Reminder reminder, String names) {
        return names.isEmpty() ? reminder.kind() : reminder.kind() + "  " + names;
    }

    private static String names(List<Reminder> alike) {
        return alike.stream()
                .map(reminder -> reminder.about().name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String laterNudges(Reminder reminder) {
        if (reminder.remindAt().isEmpty()) {
            return ", shown without a reminder";
        }
        List<Instant> later = reminder.remindAt().subList(1, reminder.remindAt().size());
        return later.isEmpty() ? "" : ", again " + Wording.moments(later);
    }

    private static String rejected(Reminder reminder) {
        return reminder.rejectedDates().stream()
                .map(date -> Wording.day(date.date()) + " (" + String.join(", ", date.rules()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<String> wrapped(String text) {
        return Paragraph.lines(RAIL, HANGING, text);
    }
}
