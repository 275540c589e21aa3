package io.followthrough.notes.store.hiring;

import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that the tenant's candidates show. */
@ApplicationScoped
public class CandidateNames {

    private static final String FIND = """
            select display_name from known_candidate
            where tenant_id = $1 and candidate_id = $2 and display_name is not null""";

    private static final String OF_CANDIDATES = """
            select candidate_id, display_name from known_candidate
            where tenant_id = $1 and candidate_id = any($2) and display_name is not null""";

    private static final String SAVE = """
            insert into known_candidate (tenant_id, candidate_id, display_name) values ($1, $2, $3)
            on conflict (tenant_id, candidate_id) do update set display_name = excluded.display_name""";

    private record Row(String candidateId, String displayName) {}

    /** The name, unless the candidate has told none. */
    public Uni<Optional<String>> find(TenantTransaction transaction, String candidateId) {
        return transaction.row(FIND, String.class, candidateId);
    }

    /** The names of these candidates, as far as they have told them, by candidate. */
    public Uni<Map<String, String>> ofCandidates(TenantTransaction transaction, Collection<String> candidateIds) {
        return transaction
                .rows(OF_CANDIDATES, Row.class, (Object) candidateIds.toArray(String[]::new))
                .map(rows -> rows.stream().collect(Collectors.toMap(Row::candidateId, Row::displayName)));
    }

    /** @param name null when the candidate shows none any more */
    public void save(TenantTransaction transaction, String candidateId, @Nullable String name) {
        transaction.execute(SAVE, candidateId, name);
    }
}
