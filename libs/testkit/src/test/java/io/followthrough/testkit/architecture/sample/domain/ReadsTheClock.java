package io.followthrough.testkit.architecture.sample.domain;

import io.followthrough.testkit.architecture.sample.store.Rows;
import java.time.Instant;

public record ReadsTheClock(Rows rows) {

    public Instant when() {
        return Instant.now();
    }
}
