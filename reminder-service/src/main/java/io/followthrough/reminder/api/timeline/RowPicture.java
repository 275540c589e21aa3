package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.timeline.TimelineRow;
import io.followthrough.timing.plan.ReminderState;
import io.followthrough.timing.plan.Schedule;
import java.time.Instant;
import java.util.List;

/** Draws a reminder: what, in which state, when; below that its window on the time scale, with nudges and now. */
record RowPicture(Canvas canvas, TimeScale scale, RowWording wording, Instant now) {

    private static final double TRACK = 9;
    private static final double MIDDLE = TRACK / 2;
    private static final double DOT = 4;

    /** So that a window shows beside a nudge in it, however long the time that the picture holds. */
    private static final double LEAST_BAR = 14;

    private static final double GAP = 8;
    private static final double HEADING = 19;
    private static final int MOST_LINES = 3;

    void draw(TimelineRow row) {
        canvas.down(27);
        heading(row);
        canvas.down(17);
        if (!namesFit(row)) {
            canvas.paragraph(names(row), Colour.INK);
            canvas.down(Canvas.LINE);
        }
        canvas.paragraph(wording.when(row), Colour.SOFT);
        canvas.down(9);
        track(row);
        canvas.down(TRACK);
        String blocked = RowWording.blocked(row.blocked());
        if (!blocked.isEmpty()) {
            canvas.down(18);
            canvas.paragraph(blocked, Colour.SOFT);
        }
    }

    private void heading(TimelineRow row) {
        String state = RowWording.state(row);
        String heading = namesFit(row) ? RowWording.named(row) : RowWording.several(row);
        List<String> lines = TextWidth.lines(heading, TextWidth.bold(Canvas.NORMAL), room(row));
        headingLine(lines.get(0));
        if (!state.isEmpty()) {
            canvas.textAt(
                    Canvas.RIGHT, state, Canvas.SMALL, lookOf(row.state()), "text-anchor", "end", "font-weight", "600");
        }
        lines.stream().skip(1).forEach(line -> {
            canvas.down(HEADING);
            headingLine(line);
        });
    }

    private void headingLine(String line) {
        canvas.text(line, Canvas.NORMAL, Colour.INK, "font-weight", "600");
    }

    /** Beside the state. */
    private static double room(TimelineRow row) {
        String state = RowWording.state(row);
        return state.isEmpty() ? Canvas.ROOM : Canvas.ROOM - GAP - TextWidth.of(state, TextWidth.bold(Canvas.SMALL));
    }

    /** A single name is broken over lines rather than moved to one of its own. */
    private static boolean namesFit(TimelineRow row) {
        return row.names().size() < 2
                || TextWidth.of(RowWording.named(row), TextWidth.bold(Canvas.NORMAL)) <= room(row);
    }

    private static String names(TimelineRow row) {
        int shown = row.names().size();
        while (shown > 1
                && TextWidth.of(String.join(", ", row.names().subList(0, shown)), Canvas.SMALL)
                        > MOST_LINES * Canvas.ROOM) {
            shown--;
        }
        String names = String.join(", ", row.names().subList(0, shown));
        return shown < row.count() ? names + " and " + (row.count() - shown) + " more" : names;
    }

    private static Colour lookOf(ReminderState state) {
        return switch (state) {
            case SCHEDULED, DUE, SNOOZED -> Colour.NOW;
            case OVERDUE -> Colour.LATE;
            case DONE -> Colour.DONE;
            case EXPIRED, DISMISSED, CANCELLED -> Colour.SOFT;
        };
    }

    private void track(TimelineRow row) {
        canvas.bar(Canvas.LEFT, Canvas.RIGHT, 0, TRACK, Colour.TRACK);
        row.blocked()
                .forEach(day ->
                        canvas.hatched(scale.x(day.date()), scale.x(day.date().plusDays(1)), 0, TRACK));
        window(row);
        if (scale.holds(now)) {
            canvas.upright(scale.x(now), -3, TRACK + 6, 2, Colour.NOW);
        }
        nudges(row);
    }

    /** Dots that would hide each other are one: the latest. */
    private void nudges(TimelineRow row) {
        boolean finished = row.state().isFinal();
        List<Instant> nudges = row.schedule().remindAt();
        for (int index = 0; index < nudges.size(); index++) {
            Instant nudge = nudges.get(index);
            boolean last = index + 1 == nudges.size();
            if (last || scale.x(nudges.get(index + 1)) - scale.x(nudge) > DOT) {
                canvas.dot(scale.x(nudge), MIDDLE, DOT, finished || !nudge.isAfter(now) ? Colour.OVER : Colour.NUDGE);
            }
        }
    }

    private void window(TimelineRow row) {
        Schedule schedule = row.schedule();
        double from = Math.min(scale.x(schedule.opensAt()), Canvas.RIGHT - LEAST_BAR);
        double to = Math.max(from + LEAST_BAR, scale.x(schedule.dueAt()));
        Instant until = schedule.until();
        if (until != null && hasGrace(row)) {
            canvas.bar(from, Math.max(to, scale.x(until)), 0, TRACK, Colour.GRACE);
        }
        canvas.bar(from, to, 0, TRACK, barOf(row.state()));
    }

    /** Whether it can still be done for a while after it is due. */
    static boolean hasGrace(TimelineRow row) {
        Instant until = row.schedule().until();
        return until != null && until.isAfter(row.schedule().dueAt());
    }

    private static Colour barOf(ReminderState state) {
        return switch (state) {
            case SCHEDULED, DUE, SNOOZED -> Colour.OPEN;
            case OVERDUE -> Colour.LATE;
            case DONE -> Colour.DONE;
            case EXPIRED, DISMISSED, CANCELLED -> Colour.OVER;
        };
    }
}
