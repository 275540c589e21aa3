package io.followthrough.reminder.domain.timeline;

import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.plan.RejectedDate;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import io.followthrough.timing.zone.WallClock;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plan of an interview over time, on the interview's clock.
 *
 * @param firstDay the interview's day
 * @param lastDay the day on which the last window closes
 * @param rows by when they open, then by deadline
 */
public record Timeline(WallClock clock, LocalDate firstDay, LocalDate lastDay, Instant now, List<TimelineRow> rows) {

    private static final Set<ReminderState> GONE = Set.of(ReminderState.CANCELLED, ReminderState.DISMISSED);

    public Timeline {
        rows = List.copyOf(rows);
    }

    private record Alike(ReminderKind kind, ReminderState state, boolean late, Schedule schedule, int ordinal) {}

    /**
     * Draws up what stands of a plan; what was cancelled or dismissed has no row.
     *
     * @param blocked the days without follow-ups, as far as anybody knows; those up to a follow-up's deadline are shown
     */
    public static Timeline of(
            List<Reminder> reminders, InterviewEnd interview, ZoneLaw law, List<RejectedDate> blocked, Instant now) {
        WallClock clock = interview.clock(law);
        LocalDate firstDay = interview.date(law);
        Map<Alike, List<Reminder>> groups = new LinkedHashMap<>();
        reminders.stream()
                .filter(reminder -> !GONE.contains(reminder.state()))
                .forEach(reminder -> groups.computeIfAbsent(alike(reminder, now), alike -> new ArrayList<>())
                        .add(reminder));
        List<TimelineRow> rows = new ArrayList<>();
        groups.forEach((alike, members) -> rows.add(row(alike, members, blocked, clock)));
        rows.sort(Comparator.comparing((TimelineRow row) -> row.schedule().opensAt())
                .thenComparing(row -> row.schedule().dueAt())
                .thenComparing(TimelineRow::kind));
        return new Timeline(clock, firstDay, lastDay(rows, firstDay, clock), now, rows);
    }

    private static Alike alike(Reminder reminder, Instant now) {
        boolean followUp = reminder.key().kind() == ReminderKind.FOLLOW_UP;
        return new Alike(
                reminder.key().kind(),
                reminder.stateAt(now),
                doneLate(reminder),
                reminder.schedule(),
                followUp ? reminder.key().ordinal() : 1);
    }

    private static boolean doneLate(Reminder reminder) {
        Instant doneAt = reminder.doneAt();
        return reminder.state() == ReminderState.DONE
                && doneAt != null
                && doneAt.isAfter(reminder.schedule().dueAt());
    }

    private static TimelineRow row(Alike alike, List<Reminder> members, List<RejectedDate> blocked, WallClock clock) {
        List<String> names = members.stream()
                .map(reminder -> reminder.about().name())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        LocalDate due = lastDayBefore(alike.schedule().dueAt(), clock);
        List<RejectedDate> shown = alike.kind() == ReminderKind.FOLLOW_UP
                ? blocked.stream().filter(day -> !day.date().isAfter(due)).toList()
                : List.of();
        return new TimelineRow(
                alike.kind(),
                alike.state(),
                alike.late(),
                alike.schedule(),
                names,
                members.size(),
                alike.ordinal(),
                shown);
    }

    private static LocalDate lastDay(List<TimelineRow> rows, LocalDate firstDay, WallClock clock) {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(row.schedule().dueAt()), row.schedule().remindAt().stream()))
                .map(instant -> lastDayBefore(instant, clock))
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(firstDay))
                .orElse(firstDay);
    }

    /** The day that an instant ends or lies in: midnight belongs to the day before. */
    private static LocalDate lastDayBefore(Instant instant, WallClock clock) {
        return clock.dateAt(instant.minusMillis(1));
    }
}
