package io.followthrough.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PacesTest {

    private static final int PER_TENANT = 20;
    private static final int PER_KEY = 8;
    private static final Set<Integer> SHARDS = Set.of(3);

    private final Paces paces = new Paces(new Limits(), new SimpleMeterRegistry());
    private long number;

    @Test
    void a_tenant_goes_at_its_pace_and_another_is_not_held_back() {
        List<OutboxRow> rows = new ArrayList<>();
        for (int key = 0; key < 10; key++) {
            rows.addAll(rows("noisy", "key-" + key, 5));
        }
        rows.addAll(rows("quiet", "key", 5));

        Paces.Choice choice = paces.choose(SHARDS, rows);

        assertThat(choice.rows())
                .filteredOn(row -> row.tenant().equals("noisy"))
                .hasSize(PER_TENANT);
        assertThat(choice.rows())
                .filteredOn(row -> row.tenant().equals("quiet"))
                .hasSize(5);
        assertThat(choice.heldBack()).isEqualTo(SHARDS);
    }

    @Test
    void a_key_goes_at_its_own_pace_in_its_order() {
        List<OutboxRow> rows = new ArrayList<>(rows("tenant", "busy", 2 * PER_KEY));
        rows.addAll(rows("tenant", "other", 3));

        List<OutboxRow> chosen = paces.choose(SHARDS, rows).rows();

        assertThat(chosen).filteredOn(row -> row.key().equals("tenant:busy")).isEqualTo(rows.subList(0, PER_KEY));
        assertThat(chosen).filteredOn(row -> row.key().equals("tenant:other")).hasSize(3);
    }

    @Test
    void what_is_urgent_passes_the_pace_but_not_older_rows_of_its_key() {
        List<OutboxRow> rows = new ArrayList<>();
        for (int key = 0; key < 10; key++) {
            rows.addAll(rows("tenant", "key-" + key, 5));
        }
        OutboxRow behind = row("tenant", "key-9", true);
        OutboxRow alone = row("tenant", "alone", true);
        rows.addAll(List.of(behind, alone));

        assertThat(paces.choose(SHARDS, rows).rows()).contains(alone).doesNotContain(behind);
    }

    @Test
    void urgency_is_no_way_round_the_pace() {
        List<OutboxRow> rows = new ArrayList<>();
        for (int key = 0; key < 2 * PER_TENANT; key++) {
            rows.add(row("tenant", "key-" + key, true));
        }
        assertThat(paces.choose(SHARDS, rows).rows()).hasSize(PER_TENANT);
    }

    @Test
    void who_is_held_back_is_read_no_further_than_its_pace_and_one_row_more() {
        assertThat(paces.shortOf(SHARDS, 500)).isEmpty();
        paces.choose(SHARDS, rows("tenant", "key", 2 * PER_KEY));

        assertThat(paces.shortOf(SHARDS, 500)).singleElement().satisfies(one -> {
            assertThat(one.tenant()).isEqualTo("tenant");
            assertThat(one.rows()).isBetween(PER_TENANT - PER_KEY + 1, PER_TENANT);
        });
        assertThat(paces.shortOf(Set.of(4), 500)).isEmpty();
        assertThat(paces.heldBack(SHARDS)).containsExactly(3);
        assertThat(paces.heldBack(Set.of(4))).isEmpty();

        paces.choose(SHARDS, List.of());

        assertThat(paces.heldBack(SHARDS)).isEmpty();
    }

    @Test
    void a_tenant_with_a_key_that_is_held_back_is_short_though_it_has_a_pace_left() {
        paces.choose(SHARDS, rows("tenant", "busy", 2 * PER_KEY));

        assertThat(paces.shortOf(SHARDS, 1)).hasSize(1);
    }

    private List<OutboxRow> rows(String tenant, String key, int count) {
        List<OutboxRow> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(row(tenant, key, false));
        }
        return rows;
    }

    private OutboxRow row(String tenant, String key, boolean urgent) {
        return new OutboxRow(
                3,
                number++,
                tenant,
                UUID.randomUUID(),
                "topic",
                tenant + ":" + key,
                "type",
                "subject",
                1,
                Instant.EPOCH,
                "{}",
                Instant.EPOCH,
                urgent,
                "correlation",
                null,
                null);
    }

    private static final class Limits implements PaceLimits {

        @Override
        public int perTenant() {
            return PER_TENANT;
        }

        @Override
        public int perKey() {
            return PER_KEY;
        }
    }
}
