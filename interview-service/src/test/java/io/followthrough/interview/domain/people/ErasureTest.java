package io.followthrough.interview.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-11-05T14:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "interview-service,                                      PENDING",
        "interview-service notes-service,                        PENDING",
        "interview-service reminder-service,                     PENDING",
        "interview-service notes-service another-service,        PENDING",
        "interview-service notes-service reminder-service,       COMPLETE"
    })
    void it_is_complete_when_every_service_has_answered(String services, Erasure.State state) {
        List<Erasure.Part> parts = Stream.of(services.split(" "))
                .map(service -> new Erasure.Part(service, List.of(), NOW))
                .toList();

        assertThat(new Erasure(UUID.randomUUID(), "cand-1", NOW, parts).state()).isEqualTo(state);
    }
}
