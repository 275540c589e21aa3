package io.followthrough.testkit.architecture.sample.domain;

import io.followthrough.testkit.architecture.sample.store.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

public record ReadsTheClock(Rows rows) {

    public Instant when() {
        return Instant.now();
    }

    public LocalDate date() {
        return LocalDate.ofInstant(when(), ZoneId.of("UTC"));
    }
}
