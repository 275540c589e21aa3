package io.followthrough.reminder.api.timeline;

import io.followthrough.reminder.domain.timeline.Timeline;
import io.followthrough.timing.zone.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an instant lies between the left and the right edge. */
record TimeScale(Instant start, Instant end, WallClock clock, double left, double right) {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 7, 14, 28, 56);

    static TimeScale of(Timeline timeline, double left, double right) {
        WallClock clock = timeline.clock();
        return new TimeScale(
                clock.startOf(timeline.firstDay()),
                clock.startOf(timeline.lastDay().plusDays(1)),
                clock,
                left,
                right);
    }

    /** What lies outside is drawn at the edge. */
    double x(Instant instant) {
        double share = (double) Duration.between(start, instant).toSeconds()
                / Duration.between(start, end).toSeconds();
        return left + Math.min(1, Math.max(0, share)) * (right - left);
    }

    double x(LocalDate date) {
        return x(clock.startOf(date));
    }

    boolean holds(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** The days to label, far enough apart for labels of that width. */
    Stream<LocalDate> labelled(double width) {
        LocalDate first = clock.dateAt(start);
        int days = (int) ChronoUnit.DAYS.between(first, clock.dateAt(end));
        double perDay = (right - left) / days;
        int step = STEPS.stream()
                .filter(candidate -> candidate * perDay >= width)
                .findFirst()
                .orElse(days);
        return IntStream.iterate(0, day -> day < days, day -> day + step)
                .mapToObj(first::plusDays)
                .filter(day -> x(day) + width <= right || day.equals(first));
    }
}
