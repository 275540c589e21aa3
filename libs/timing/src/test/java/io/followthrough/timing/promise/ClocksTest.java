package io.followthrough.timing.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.zone.ZoneLaw;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, Europe/Vienna, Asia/Tokyo,    Europe/Vienna",
        "Asia/Tokyo, ,              Asia/Tokyo,    Asia/Tokyo",
        ",           Europe/Vienna, Europe/Vienna, Europe/Vienna",
        ",           ,              UTC,           UTC",
    })
    void an_employers_day_ends_where_it_was_met_and_a_candidates_where_it_lives(
            @Nullable String held, @Nullable String candidate, String decision, String material) {
        Clocks clocks = new Clocks(zone(held), zone(candidate), ZoneLaw.OF_THE_JVM);

        assertThat(clocks.ofDecision().zone()).isEqualTo(ZoneId.of(decision));
        assertThat(clocks.ofMaterial().zone()).isEqualTo(ZoneId.of(material));
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        return id == null ? null : ZoneId.of(id);
    }
}
