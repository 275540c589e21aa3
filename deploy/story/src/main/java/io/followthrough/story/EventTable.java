package io.followthrough.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What crossed Kafka as a table, at most a hundred characters wide. */
public final class EventTable {

    private static final String ROW = "  %-12s %-27s %-19s %s";

    private EventTable() {}

    /** A heading and a line for each event, in the order given; the time is the tenant's. */
    public static List<String> of(List<CrossedEvent> events) {
        List<String> lines = new ArrayList<>();
        lines.add(row("time", "topic", "type", "subject"));
        for (CrossedEvent event : events) {
            lines.add(row(Wording.second(event.happenedAt()), event.place().topic(), event.name(), event.subject()));
        }
        return lines;
    }

    private static String row(String time, String topic, String type, String subject) {
        return String.format(Locale.ROOT, ROW, time, topic, type, subject);
    }
}
