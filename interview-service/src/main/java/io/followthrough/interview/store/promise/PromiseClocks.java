package io.followthrough.interview.store.promise;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.promise.Clocks;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By whose clocks the dates of opportunities count: those of the round that ended last, and the candidate's. */
@ApplicationScoped
public class PromiseClocks {

    private static final String CLOCKS = """
        select o.id, (
          select i.time_zone from interview i
          where i.tenant_id = o.tenant_id and i.opportunity_id = o.id and i.state = 'COMPLETED'
          order by i.ends_at desc, i.id desc limit 1), c.time_zone
        from opportunity o
        left join candidate c on c.tenant_id = o.tenant_id and c.candidate_id = o.candidate_id
        where o.tenant_id = $1 and\
        """;

    private record Row(
            UUID opportunityId,
            @Nullable ZoneId held,
            @Nullable ZoneId candidate) {}

    private final ZoneLaw law;

    PromiseClocks(ZoneLaw law) {
        this.law = law;
    }

    public Uni<Clocks> ofOpportunity(TenantTransaction transaction, UUID opportunityId) {
        return transaction.rows(CLOCKS + " o.id = $2", Row.class, opportunityId).map(rows -> clocks(rows.get(0)));
    }

    /** Those of each of the candidate's opportunities. */
    public Uni<Map<UUID, Clocks>> ofCandidate(TenantTransaction transaction, String candidateId) {
        return transaction
                .rows(CLOCKS + " o.candidate_id = $2", Row.class, candidateId)
                .map((List<Row> rows) -> rows.stream().collect(Collectors.toMap(Row::opportunityId, this::clocks)));
    }

    private Clocks clocks(Row row) {
        return new Clocks(row.held(), row.candidate(), law);
    }
}
