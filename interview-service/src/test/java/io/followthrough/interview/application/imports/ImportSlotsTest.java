package io.followthrough.interview.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.tenancy.TenantId;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ImportSlotsTest {

    private final ImportSlots slots = new ImportSlots();

    @Test
    void one_tenant_never_has_both() {
        CompletableFuture<Void> first = begin("noisy");

        refused("noisy", ProblemKind.TOO_MANY_REQUESTS);

        CompletableFuture<Void> other = begin("quiet");
        refused("third", ProblemKind.UNAVAILABLE);
        first.complete(null);
        assertThat(slots.within(new TenantId("noisy"), () -> Uni.createFrom().item("done"))
                        .await()
                        .indefinitely())
                .isEqualTo("done");
        other.complete(null);
    }

    @Test
    void a_failure_gives_its_place_back() {
        TenantId tenant = new TenantId("failing");
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> slots.within(tenant, () -> {
                                throw new IllegalStateException("no");
                            })
                            .await()
                            .indefinitely())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private CompletableFuture<Void> begin(String tenant) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        slots.within(new TenantId(tenant), () -> Uni.createFrom().completionStage(end))
                .subscribe()
                .with(done -> {});
        return end;
    }

    private void refused(String tenant, ProblemKind kind) {
        assertThatThrownBy(() -> slots.within(
                                new TenantId(tenant), () -> Uni.createFrom().voidItem())
                        .await()
                        .indefinitely())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
