package io.followthrough.interview.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-11-05T14:00:00Z");

    private static final Duration RETENTION = Duration.ofDays(30);

    @ParameterizedTest
    @CsvSource({
        "interview-service,                                      0, PENDING",
        "interview-service notes-service,                        0, PENDING",
        "interview-service reminder-service,                     0, PENDING",
        "interview-service notes-service another-service,        99, PENDING",
        "interview-service notes-service reminder-service,       0, DATABASES_CLEAN",
        "interview-service notes-service reminder-service,       29, DATABASES_CLEAN",
        "interview-service notes-service reminder-service,       30, COMPLETE"
    })
    void databases_are_clean_when_every_service_has_answered_and_topics_a_retention_later(
            String services, int days, Erasure.State state) {
        List<Erasure.Part> parts = Stream.of(services.split(" "))
                .map(service -> new Erasure.Part(service, List.of(), NOW))
                .toList();
        Erasure erasure = new Erasure(UUID.randomUUID(), "cand-1", NOW, parts);

        assertThat(erasure.state(NOW.plus(Duration.ofDays(days)), RETENTION)).isEqualTo(state);
    }
}
