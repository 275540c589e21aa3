package io.followthrough.local.process;

import java.time.Duration;

/**
 * How a kind of process is asked to stop, and for how long it is asked only. A service needs its time to leave its Kafka
 * groups: one that does not holds up its partitions at the next start. When the launcher is killed all are asked at
 * once and none outlives it by ten seconds.
 */
public enum StopSignals {
    SERVICE("TERM", "KILL", Duration.ofSeconds(7)),
    /** It is gone within a second, except where it records its classes. */
    BROKER("TERM", "KILL", Duration.ofSeconds(7)),
    /** Fast shutdown first: open transactions are rolled back. Then immediate: the next start recovers. */
    POSTGRES("INT", "QUIT", Duration.ofSeconds(2));

    private final String soft;
    private final String hard;
    private final Duration grace;

    StopSignals(String soft, String hard, Duration grace) {
        this.soft = soft;
        this.hard = hard;
        this.grace = grace;
    }

    String soft() {
        return soft;
    }

    String hard() {
        return hard;
    }

    Duration grace() {
        return grace;
    }
}
