package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.timeline.TimelineRow;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.zone.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a timeline says, in English, on the interview's clock. */
record RowWording(WallClock clock, Instant now) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    /** A space at which no line ends. */
    private static final char KEPT = '\u00A0';

    /** More days of rest than this are not listed one by one. */
    private static final int FEW_DAYS = 4;

    /** What stands before and after the names. */
    record Phrase(String before, String after, String nameless) {}

    static Phrase phrase(TimelineRow row) {
        return switch (row.kind()) {
            case DEBRIEF -> plain("Write your debrief");
            case THANK_YOU -> new Phrase("Thank ", "", "an interviewer");
            case THANK_REFERRER -> new Phrase("Thank ", "", "who referred you");
            case MATERIAL ->
                plain(row.count() == 1 ? "Send what you promised" : "Send " + row.count() + " things you promised");
            case PROFILE_UPDATE -> plain("Update your profile");
            case CONNECT -> new Phrase("Connect with ", "", "an interviewer");
            case EVALUATE_JOB -> plain("Evaluate the job");
            case BRIEF_REFERENCE -> new Phrase("Brief ", "", "a reference");
            case KEEP_SEARCHING -> plain("Keep searching");
            case FOLLOW_UP -> plain(row.ordinal() == 1 ? "Follow up" : "Follow up a second time");
        };
    }

    private static Phrase plain(String text) {
        return new Phrase(text, "", "");
    }

    static String state(TimelineRow row) {
        return switch (row.state()) {
            case SCHEDULED -> "";
            case DUE -> "open";
            case OVERDUE -> "overdue";
            case EXPIRED -> "expired";
            case SNOOZED -> "snoozed";
            case DONE -> row.late() ? "✓ done late" : "✓ done";
            case DISMISSED -> "dismissed";
            case CANCELLED -> "cancelled";
        };
    }

    /** What is to be done, with everybody's name. */
    static String named(TimelineRow row) {
        Phrase phrase = phrase(row);
        String whom = row.names().isEmpty() ? phrase.nameless() : String.join(", ", row.names());
        int nameless = row.count() - row.names().size();
        String more = row.names().isEmpty() || nameless == 0 ? "" : " and " + nameless + " more";
        return phrase.before() + whom + more + phrase.after();
    }

    /** How many there are, where their names do not fit. */
    static String several(TimelineRow row) {
        Phrase phrase = phrase(row);
        return phrase.before() + row.count() + " people" + phrase.after();
    }

    /** From when to when, and the next nudge if one is to come; a moment is not broken over two lines. */
    String when(TimelineRow row) {
        String from =
                row.schedule().opensAt().isAfter(now) ? start(row.schedule().opensAt()) + " – " : "by ";
        String window = purpose(row.kind()) + from + end(row.schedule().dueAt());
        boolean pending = !row.state().isFinal() && row.state() != ReminderState.EXPIRED;
        return row.schedule().remindAt().stream()
                .filter(nudge -> pending && nudge.isAfter(now))
                .findFirst()
                .map(nudge -> window + ", nudge" + KEPT + moment(nudge))
                .orElse(window);
    }

    private static String purpose(ReminderKind kind) {
        if (kind == ReminderKind.CONNECT) {
            return "optional, ";
        }
        return kind == ReminderKind.THANK_REFERRER ? "for the referral, " : "";
    }

    String moment(Instant instant) {
        return kept(MOMENT.format(clock.at(instant)));
    }

    private String start(Instant instant) {
        return isMidnight(instant) ? day(clock.dateAt(instant)) : moment(instant);
    }

    private String end(Instant instant) {
        return isMidnight(instant) ? "end of" + KEPT + day(clock.dateAt(instant).minusDays(1)) : moment(instant);
    }

    private boolean isMidnight(Instant instant) {
        return instant.equals(clock.startOf(clock.dateAt(instant)))
                || clock.timeAt(instant).equals(LocalTime.MIDNIGHT);
    }

    static String day(LocalDate date) {
        return kept(DAY.format(date));
    }

    private static String kept(String text) {
        return text.replace(' ', KEPT);
    }

    /** Which days are blocked, by rule; empty if none is. */
    static String blocked(List<RejectedDate> days) {
        Map<Rule, List<LocalDate>> byRule = new TreeMap<>();
        days.forEach(day -> day.rules()
                .forEach(rule ->
                        byRule.computeIfAbsent(rule, any -> new ArrayList<>()).add(day.date())));
        List<String> parts = new ArrayList<>();
        byRule.forEach((rule, dates) -> parts.add(
                rule == Rule.WEEKEND && dates.size() > FEW_DAYS
                        ? "days of rest"
                        : runs(dates) + " (" + because(rule) + ")"));
        return parts.isEmpty() ? "" : "Not on " + String.join("; ", parts);
    }

    private static String because(Rule rule) {
        if (rule == Rule.DST_GAP) {
            return "skipped by the clocks";
        }
        return rule == Rule.WEEKEND || rule == Rule.HOLIDAY ? rule.name().toLowerCase(Locale.ROOT) : rule.name();
    }

    private static String runs(List<LocalDate> dates) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < dates.size(); index++) {
            boolean last = index + 1 == dates.size()
                    || !dates.get(index + 1).equals(dates.get(index).plusDays(1));
            if (last) {
                String end = day(dates.get(index));
                runs.add(first == index ? end : day(dates.get(first)) + " – " + end);
                first = index + 1;
            }
        }
        return String.join(", ", runs);
    }
}
