package io.followthrough.people.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.followthrough.people.sample.Work;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.Origin;
import io.followthrough.platform.tenancy.TenantId;
import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class AuditLogTest {

    private enum Act {
        OPENED,
        CLOSED
    }

    private static final AuditLog.Filter ALL = new AuditLog.Filter(null, null, null);

    @Inject
    AuditLog log;

    @Inject
    Work work;

    private final String tenant = "audit-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_entry_says_who_did_what_to_whom_in_which_role_and_when() {
        add("admin-1", Act.OPENED, "door-1");

        assertThat(list(ALL, 10, null).items()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("admin-1");
            assertThat(entry.roles()).as("no word that is no role").containsExactly("admin", "service");
            assertThat(entry.action()).isEqualTo("OPENED");
            assertThat(entry.subject()).isEqualTo("door-1");
            assertThat(entry.details()).isEqualTo(Map.of("by", "hand"));
            assertThat(entry.correlationId()).isEqualTo("correlation-1");
            assertThat(entry.occurredAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        });
    }

    @Test
    void what_goes_on_later_names_who_set_it_off_and_no_role() {
        work.in(tenant, transaction -> {
            log.addLater(transaction, "admin-1", Act.CLOSED, "door-1");
            return Uni.createFrom().voidItem();
        });

        assertThat(list(ALL, 10, null).items()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("admin-1");
            assertThat(entry.roles()).isEmpty();
        });
    }

    @Test
    void an_act_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> work.in(tenant, transaction -> {
                    log.add(transaction, caller("admin-1"), Act.OPENED, "door-1", Map.of());
                    return log.list(transaction, ALL, new PageRequest(10, null))
                            .invoke(written -> assertThat(written.items()).hasSize(1))
                            .chain(() -> Uni.createFrom().failure(new IllegalStateException("jammed")));
                }))
                .hasMessageContaining("jammed");

        assertThat(list(ALL, 10, null).items()).isEmpty();
    }

    @Test
    void another_tenant_sees_nothing() {
        add("admin-1", Act.OPENED, "door-1");

        assertThat(work.in("other-" + tenant, transaction -> log.list(transaction, ALL, new PageRequest(10, null)))
                        .items())
                .isEmpty();
    }

    @Test
    void pages_begin_with_the_newest_and_miss_none() {
        for (int door = 1; door <= 5; door++) {
            add("admin-1", Act.OPENED, "door-" + door);
        }

        Slice<AuditEntry> first = list(ALL, 2, null);
        Slice<AuditEntry> second = list(ALL, 2, first.last());
        Slice<AuditEntry> third = list(ALL, 2, second.last());

        assertThat(subjects(first)).containsExactly("door-5", "door-4");
        assertThat(subjects(second)).containsExactly("door-3", "door-2");
        assertThat(subjects(third)).containsExactly("door-1");
        assertThat(third.last()).isNull();
    }

    @Test
    void each_filter_leaves_out_what_it_does_not_name() {
        add("admin-1", Act.OPENED, "door-1");
        add("admin-2", Act.OPENED, "door-2");
        add("admin-1", Act.CLOSED, "door-2");

        assertThat(subjects(list(new AuditLog.Filter(Act.OPENED, null, null), 10, null)))
                .containsExactly("door-2", "door-1");
        assertThat(subjects(list(new AuditLog.Filter(null, "admin-1", null), 10, null)))
                .containsExactly("door-2", "door-1");
        assertThat(list(new AuditLog.Filter(null, null, "door-2"), 10, null).items())
                .extracting(AuditEntry::action)
                .containsExactly("CLOSED", "OPENED");
        assertThat(subjects(list(new AuditLog.Filter(Act.OPENED, "admin-1", "door-1"), 10, null)))
                .containsExactly("door-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'somebody else' where tenant_id = $1",
                "delete from audit_entry where tenant_id = $1"
            })
    void the_service_cannot_change_what_it_has_written(String statement) {
        add("admin-1", Act.OPENED, "door-1");

        assertThatThrownBy(() -> work.in(tenant, transaction -> transaction.changed(statement)))
                .hasStackTraceContaining("permission denied");
    }

    private void add(String actor, Act act, String subject) {
        work.in(tenant, transaction -> {
            log.add(transaction, caller(actor), act, subject, Map.of("by", "hand"));
            return Uni.createFrom().voidItem();
        });
    }

    private Caller caller(String actor) {
        TenantId id = new TenantId(tenant);
        return new Caller(
                id, actor, Set.of("service", "admin", "night shift"), new Origin(id, "correlation-1", null, null));
    }

    private Slice<AuditEntry> list(AuditLog.Filter filter, int limit, @Nullable String after) {
        return work.in(tenant, transaction -> log.list(transaction, filter, new PageRequest(limit, after)));
    }

    private static List<String> subjects(Slice<AuditEntry> slice) {
        return slice.items().stream().map(AuditEntry::subject).toList();
    }
}
