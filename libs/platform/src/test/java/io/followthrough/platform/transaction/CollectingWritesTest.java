package io.followthrough.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.followthrough.platform.Ids;
import io.followthrough.platform.background.WorkerThread;
import io.followthrough.platform.sample.Work;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is collected, what is read is read at once, and a read sees what was written before it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(OneConnection.class)
class CollectingWritesTest {

    private static final String ADD = """
            insert into written_sample (tenant_id, id, candidate_id, name, size, written_at)
            values ($1, $2, 'cand-1', $3, $4, $5)""";

    private static final String ADD_ALL = """
            insert into written_sample (tenant_id, id, candidate_id, name, written_at)
            select $1, e.id, 'cand-1', e.name, $3
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(id uuid, name text)""";

    private static final String NAMES = "select name from written_sample where tenant_id = $1 order by name";
    private static final String NAMED =
            "select id, size, written_at from written_sample where tenant_id = $1 and name = $2";
    private static final String RENAME = "update written_sample set name = $3 where tenant_id = $1 and name = $2";

    private record Element(UUID id, String name) {}

    private record Found(UUID id, @Nullable Integer size, Instant writtenAt) {}

    @Inject
    Work work;

    @ParameterizedTest
    @ValueSource(strings = {"collecting", "collecting-sandbox"})
    void a_read_sees_every_write_before_it(String kind) {
        String tenant = tenant(kind);

        List<String> names = work.in(tenant, transaction -> {
            add(transaction, "one", 1);
            return transaction.rows(NAMES, String.class).chain(before -> {
                assertThat(before).containsExactly("one");
                transaction.executeAll(
                        ADD_ALL,
                        List.of(new Element(Ids.next(), "three"), new Element(Ids.next(), "two")),
                        transaction.now());
                return transaction.rows(NAMES, String.class);
            });
        });

        assertThat(names).containsExactly("one", "three", "two");
        assertThat(WrittenRows.names(tenant)).containsExactlyInAnyOrder("one", "two", "three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moment", "moment-sandbox"})
    void what_only_reads_sees_one_moment_and_what_writes_sees_what_is_committed(String kind) {
        String tenant = tenant(kind);

        List<List<String>> seen = work.reading(tenant, transaction -> readTwice(transaction, tenant, "one"));
        List<List<String>> seenByWork = work.in(tenant, transaction -> readTwice(transaction, tenant, "two"));

        assertThat(seen).containsExactly(List.of(), List.of());
        assertThat(seenByWork).containsExactly(List.of("one"), List.of("one", "two"));
    }

    /** What was there before and after somebody else added a row. */
    private static Uni<List<List<String>>> readTwice(TenantTransaction transaction, String tenant, String added) {
        return transaction
                .rows(NAMES, String.class)
                .call(() -> WorkerThread.does(() -> WrittenRows.add(tenant, Ids.next(), added)))
                .flatMap(before -> transaction.rows(NAMES, String.class).map(after -> List.of(before, after)));
    }

    @Test
    void a_change_tells_how_many_rows_it_changed() {
        String tenant = tenant("changing");

        Integer changed = work.in(tenant, transaction -> {
            add(transaction, "old", 1);
            add(transaction, "old", 2);
            return transaction.changed(RENAME, "old", "new");
        });

        assertThat(changed).isEqualTo(2);
        assertThat(WrittenRows.names(tenant)).containsOnly("new");
    }

    @Test
    void values_come_back_as_they_went() {
        String tenant = tenant("values");
        Instant now = Instant.parse("2026-11-05T15:00:00.123Z");
        UUID id = Ids.next();

        Optional<Found> found = work.in(tenant, transaction -> {
            transaction.execute(ADD, id, "it", null, now);
            return transaction.row(NAMED, Found.class, "it");
        });

        Optional<Found> nobody = work.in(tenant, transaction -> transaction.row(NAMED, Found.class, "nobody"));
        assertThat(found).contains(new Found(id, null, now));
        assertThat(nobody).isEmpty();
    }

    @Test
    void nothing_stays_when_the_work_fails_after_a_read() {
        String tenant = tenant("failing");

        assertThatThrownBy(() -> work.in(tenant, transaction -> {
                    add(transaction, "gone", 1);
                    return transaction.rows(NAMES, String.class).chain(names -> {
                        add(transaction, "gone, too", 1);
                        return Uni.createFrom().failure(new IllegalStateException("refused"));
                    });
                }))
                .hasMessageContaining("refused");

        assertThat(WrittenRows.names(tenant)).isEmpty();
        awaitNoOpenTransaction();
    }

    @Test
    void nothing_stays_when_the_client_refuses_a_value_that_is_sent_with_a_read() {
        String tenant = tenant("refusing");
        AtomicBoolean wasRead = new AtomicBoolean();

        assertThatThrownBy(() -> work.in(tenant, transaction -> {
                    add(transaction, "gone", 1);
                    add(transaction, "no number", "large");
                    return transaction.rows(NAMES, String.class).invoke(() -> wasRead.set(true));
                }))
                .hasMessageContaining("can not be coerced");

        assertThat(wasRead).isFalse();
        assertThat(WrittenRows.names(tenant)).isEmpty();
        awaitNoOpenTransaction();
    }

    @Test
    void a_collection_is_no_value() {
        assertThatThrownBy(() -> work.in(
                        tenant("arrays"), transaction -> transaction.rows(RENAME, String.class, List.of("a"), "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Those of the application's own tasks end by themselves, sooner than PostgreSQL would end one that was left open. */
    private static void awaitNoOpenTransaction() {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> WrittenRows.openTransactions().isEmpty());
    }

    private static String tenant(String kind) {
        String number = Long.toHexString(System.nanoTime());
        return kind.endsWith("-sandbox") ? number + "-" + kind : kind + "-" + number;
    }

    private static void add(TenantTransaction transaction, String name, Object size) {
        transaction.execute(ADD, Ids.next(), name, size, transaction.now());
    }
}
