package io.followthrough.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TenantTurnsTest {

    private static final TopicPartition PARTITION = new TopicPartition("followthrough.interviews.v1", 0);

    private final TenantTurns turns = new TenantTurns(3);

    @Test
    void a_tenant_with_one_key_is_next_but_one_however_many_another_has() {
        for (int key = 0; key < 1_000; key++) {
            turns.add(key("many", "key-" + key));
        }
        KeyQueue first = next();
        KeyQueue only = key("one", "only");
        turns.add(only);

        assertThat(List.of(first.tenant(), next().tenant(), next().tenant())).containsExactly("many", "many", "one");
    }

    @Test
    void keys_of_a_tenant_come_in_the_order_in_which_they_began_to_wait() {
        KeyQueue first = key("tenant", "first");
        KeyQueue second = key("tenant", "second");
        turns.add(first);
        turns.add(second);
        assertThat(next()).isSameAs(first);

        turns.landed(first);
        turns.add(first);

        assertThat(next()).isSameAs(second);
        assertThat(next()).isSameAs(first);
    }

    @Test
    void a_tenant_has_no_more_than_its_share_at_once() {
        List<KeyQueue> begun = new ArrayList<>();
        for (int key = 0; key < 5; key++) {
            turns.add(key("tenant", "key-" + key));
        }
        for (KeyQueue next = turns.next(); next != null; next = turns.next()) {
            begun.add(next);
        }
        assertThat(begun).hasSize(3);

        turns.landed(begun.get(0));

        assertThat(turns.next()).isNotNull();
        assertThat(turns.next()).isNull();
    }

    @Test
    void what_was_removed_has_no_turn_and_what_others_have_is_theirs() {
        KeyQueue gone = key("tenant", "gone");
        KeyQueue other = key("other", "key");
        turns.add(gone);
        turns.add(other);

        turns.remove(gone);

        assertThat(next()).isSameAs(other);
        assertThat(turns.next()).isNull();
        turns.add(gone);
        assertThat(next()).isSameAs(gone);
    }

    private KeyQueue next() {
        return Objects.requireNonNull(turns.next());
    }

    private static KeyQueue key(String tenant, String key) {
        return new KeyQueue(new RecordPlace.Lane(PARTITION, tenant + ":" + key), tenant);
    }
}
