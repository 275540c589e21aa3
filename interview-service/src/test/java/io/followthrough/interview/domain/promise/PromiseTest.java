package io.followthrough.interview.domain.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

    private static final Instant DUE = Instant.parse("2026-11-06T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-06T12:00:00Z");

    @ParameterizedTest(name = "decision by {0} in {1} is due at {2}")
    @CsvSource({
        "2026-11-06, Europe/Berlin,     2026-11-06T23:00:00Z",
        "2026-10-25, Europe/Berlin,     2026-10-25T23:00:00Z",
        "2026-03-28, Europe/Berlin,     2026-03-28T23:00:00Z",
        "2026-11-06, America/New_York,  2026-11-07T05:00:00Z",
        "2026-11-06, Pacific/Kiritimati, 2026-11-06T10:00:00Z",
        "2026-09-05, America/Santiago,  2026-09-06T04:00:00Z",
        "2011-12-29, Pacific/Apia,      2011-12-30T10:00:00Z"
    })
    void theEmployersIsBrokenAtTheEndOfItsDay(LocalDate date, String zone, Instant due) {
        assertThat(Deadlines.ofDecision(date, ZoneId.of(zone))).isEqualTo(due);
    }

    @ParameterizedTest(name = "material for {0} in {1} is due at {2}")
    @CsvSource({
        "2026-11-06, Europe/Berlin,    2026-11-06T16:00:00Z",
        "2026-07-06, Europe/Berlin,    2026-07-06T15:00:00Z",
        "2026-11-06, America/New_York, 2026-11-06T22:00:00Z"
    })
    void theCandidatesIsDueAtFiveThatDay(LocalDate date, String zone, Instant due) {
        assertThat(Deadlines.ofMaterial(date, ZoneId.of(zone))).isEqualTo(due);
    }

    @ParameterizedTest(name = "settled {0}, asked {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -,                    2026-11-06T22:59:59.999Z, PROMISED
            -,                    2026-11-06T23:00:00Z,     BROKEN
            2026-11-06T22:59:59Z, 2026-11-06T22:59:59Z,     KEPT
            2026-11-06T22:59:59Z, 2027-01-01T00:00:00Z,     KEPT
            2026-11-06T23:00:00Z, 2026-11-06T23:00:00Z,     BROKEN
            2026-11-09T09:00:00Z, 2026-11-10T00:00:00Z,     BROKEN
            """)
    void keptBeforeItIsDueBrokenFromThenOn(@Nullable Instant settledAt, Instant asked, Promise.State state) {
        Promise promise = new Promise(
                new Promise.Subject(UUID.randomUUID(), Promise.Promisor.EMPLOYER, UUID.randomUUID(), "cand-1", null),
                "by Friday",
                LocalDate.parse("2026-11-06"),
                Instant.parse("2026-11-05T14:00:00Z"),
                DUE,
                settledAt);

        assertThat(promise.stateAt(asked)).isEqualTo(state);
    }

    @Test
    void aMaterialIsSentOnceAndNotInTheFuture() {
        Material owed = material("Samples", "2026-11-06", null);

        Material sent = owed.sent(NOW, NOW);

        assertThat(sent).returns(NOW, Material::sentAt).returns(true, Material::onTime);
        assertThat(owed.sent(DUE, DUE).onTime()).isFalse();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> sent.sent(NOW, NOW))
                .returns(Refusal.ALREADY_SENT, RefusedException::refusal);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> owed.sent(NOW.plusMillis(1), NOW))
                .returns(Refusal.IN_THE_FUTURE, RefusedException::refusal)
                .returns("sentAt", RefusedException::field);
    }

    @Test
    void aCorrectedReportKeepsWhatItTellsAgainAndWhatWasSent() {
        Material samples = material("Samples", "2026-11-06", null);
        Material diploma = material("Diploma", "2026-11-06", NOW);
        Material photo = material("Photo", "2026-11-06", null);
        PromisedMaterials known = new PromisedMaterials(List.of(samples, diploma, photo));

        List<Material> standing = known.reported(
                List.of(
                        new Promised("Samples", LocalDate.parse("2026-11-09")),
                        new Promised("Talk", LocalDate.parse("2026-11-10"))),
                promised ->
                        material(promised.description(), promised.promisedFor().toString(), null));

        assertThat(standing).extracting(Material::description).containsExactly("Samples", "Talk", "Diploma");
        assertThat(standing.get(0))
                .returns(samples.id(), Material::id)
                .returns(LocalDate.parse("2026-11-09"), Material::promisedFor);
        assertThat(known.reported(null, promised -> samples)).containsExactly(samples, diploma, photo);
    }

    private static Material material(String description, String promisedFor, @Nullable Instant sentAt) {
        LocalDate date = LocalDate.parse(promisedFor);
        return new Material(
                new Material.Identity(UUID.randomUUID(), UUID.randomUUID(), "cand-1", UUID.randomUUID()),
                0,
                description,
                date,
                Instant.parse("2026-11-05T14:00:00Z"),
                Deadlines.ofMaterial(date, ZoneId.of("Europe/Berlin")),
                sentAt);
    }
}
