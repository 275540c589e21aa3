package io.followthrough.reminder.inbound.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What the two metrics of lateness count from now on. */
final class LateNudges {

    private static final Duration SOON = Duration.ofSeconds(90);

    private final MeterRegistry metrics;
    private final double allBefore;
    private final double firedBefore;
    private final double reportedBefore;

    LateNudges(MeterRegistry metrics) {
        this.metrics = metrics;
        this.allBefore = all();
        this.firedBefore = hours("followthrough.nudges.fired.late");
        this.reportedBefore = hours("followthrough.nudges.reported.late");
    }

    /** Awaits that nudges were late by so many hours or more through the system's fault. */
    void areTheSystemsBy(int least) {
        await().atMost(SOON).until(() -> fired() >= least);
    }

    /** Awaits that they were because they were reported late, and not through the system's fault. */
    void areReportedBy(int least) {
        await().atMost(SOON).until(() -> reported() >= least);
        assertThat(fired()).isLessThan(1);
    }

    /** Every nudge that fired, late or not, by how long after its moment. */
    private double all() {
        return metrics.find("followthrough.nudges.fired").timers().stream()
                .mapToDouble(Timer::count)
                .sum();
    }

    /** Awaits that so many nudges or more were counted as fired. */
    void areAmongAll(int least) {
        await().atMost(SOON).until(() -> all() - allBefore >= least);
    }

    private double fired() {
        return hours("followthrough.nudges.fired.late") - firedBefore;
    }

    private double reported() {
        return hours("followthrough.nudges.reported.late") - reportedBefore;
    }

    private double hours(String metric) {
        return metrics.get(metric).timer().totalTime(TimeUnit.SECONDS)
                / Duration.ofHours(1).toSeconds();
    }
}
