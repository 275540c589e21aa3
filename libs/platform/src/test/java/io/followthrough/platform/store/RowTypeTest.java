package io.followthrough.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowTypeTest {

    private record Everything(
            UUID id,
            long version,
            @Nullable Integer place,
            TimeUnit unit,
            Instant at,
            LocalDate day,
            ZoneId zone,
            boolean open,
            double share,
            List<String> names,
            String document) {}

    private record Guarded(String name) {
        Guarded {
            if (name.isEmpty()) {
                throw new IllegalArgumentException("has no name");
            }
        }
    }

    @Test
    void a_record_takes_the_columns_in_their_order() {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-11-05T15:00:00Z");

        Everything row = RowType.of(Everything.class).read(new @Nullable Object[] {
            id,
            3L,
            null,
            "HOURS",
            at.atOffset(ZoneOffset.UTC),
            LocalDate.of(2026, 11, 5),
            "Europe/Berlin",
            true,
            new BigDecimal("0.5"),
            new String[] {"a", "b"},
            new JsonObject().put("kind", "x")
        });

        assertThat(row)
                .isEqualTo(new Everything(
                        id,
                        3,
                        null,
                        TimeUnit.HOURS,
                        at,
                        LocalDate.of(2026, 11, 5),
                        ZoneId.of("Europe/Berlin"),
                        true,
                        0.5,
                        List.of("a", "b"),
                        "{\"kind\":\"x\"}"));
    }

    @Test
    void a_simple_type_is_the_only_column() {
        assertThat(RowType.of(Long.class).read(new Object[] {(short) 7})).isEqualTo(7L);
        assertThat(RowType.of(Integer.class).read(new Object[] {7L})).isEqualTo(7);
        assertThat(RowType.of(Instant.class).read(new Object[] {Instant.EPOCH.atOffset(ZoneOffset.ofHours(2))}))
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void what_does_not_fit_is_named() {
        assertThatThrownBy(() -> RowType.of(Guarded.class).read(new Object[] {"a", "b"}))
                .hasMessageContaining("takes 1 columns, not 2");
        assertThatThrownBy(() -> RowType.of(Guarded.class).read(new Object[] {""}))
                .hasRootCauseMessage("has no name");
        assertThatThrownBy(() -> RowType.of(String.class).read(new @Nullable Object[] {null}))
                .hasMessageContaining("may be null");
        assertThatThrownBy(() -> RowType.of(Integer.class).read(new Object[] {1L << 40}))
                .isInstanceOf(ArithmeticException.class);
    }
}
