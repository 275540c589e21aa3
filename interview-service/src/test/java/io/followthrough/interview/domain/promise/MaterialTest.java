package io.followthrough.interview.domain.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaterialTest {

    private static final Instant DUE = Instant.parse("2026-11-06T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-06T12:00:00Z");

    @Test
    void a_material_is_sent_once_and_not_in_the_future() {
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
    void a_corrected_report_keeps_what_it_tells_again_and_what_was_sent() {
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
        Material owed = Material.promised(
                new Material.Identity(UUID.randomUUID(), UUID.randomUUID(), "cand-1", UUID.randomUUID()),
                new Promised(description, date),
                Instant.parse("2026-11-05T14:00:00Z"),
                ZoneLaw.OF_THE_JVM.clockIn(ZoneId.of("Europe/Berlin")));
        return sentAt == null ? owed : owed.sent(sentAt, sentAt);
    }
}
