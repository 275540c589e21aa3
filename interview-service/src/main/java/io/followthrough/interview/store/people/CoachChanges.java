package io.followthrough.interview.store.people;

import io.followthrough.interview.domain.people.CoachChange;
import io.followthrough.interview.domain.people.CoachScope;
import io.followthrough.interview.domain.people.GrantTerms;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audit of the transaction's tenant: who let which coach read what, and when. Entries are added, never changed. */
@ApplicationScoped
public class CoachChanges {

    private static final String ADD = """
            insert into coach_change (tenant_id, id, candidate_id, coach_id, scopes, expires_at, changed_by, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)""";

    private static final String COUNT =
            "select count(*) from coach_change where tenant_id = $1 and candidate_id = $2 and coach_id = $3";

    private static final String LIST = """
            select id, candidate_id, coach_id, scopes, expires_at, changed_by, changed_at from coach_change
            where tenant_id = $1 and candidate_id = $2 and id > $3 order by id limit $4""";

    /** @param scopes with commas between them; null for a withdrawal */
    private record Row(
            UUID id,
            String candidateId,
            String coachId,
            @Nullable String scopes,
            @Nullable Instant expiresAt,
            String changedBy,
            Instant changedAt) {

        CoachChange toChange() {
            return new CoachChange(id, candidateId, coachId, terms(), changedBy, changedAt);
        }

        private @Nullable GrantTerms terms() {
            return scopes == null
                    ? null
                    : new GrantTerms(
                            Arrays.stream(scopes.split(","))
                                    .map(CoachScope::valueOf)
                                    .collect(Collectors.toSet()),
                            expiresAt);
        }
    }

    public void add(TenantTransaction transaction, CoachChange change) {
        GrantTerms terms = change.terms();
        transaction.execute(
                ADD,
                change.id(),
                change.candidateId(),
                change.coachId(),
                terms == null ? null : scopes(terms),
                terms == null ? null : terms.expiresAt(),
                change.by(),
                change.at());
    }

    /** How often anything was granted to this coach or withdrawn: the version of what stands. */
    public Uni<Long> count(TenantTransaction transaction, String candidateId, String coachId) {
        return transaction.rows(COUNT, Long.class, candidateId, coachId).map(counts -> counts.get(0));
    }

    /** A page of the candidate's entries, oldest first: their ids rise with time. */
    public Uni<Slice<CoachChange>> ofCandidate(TenantTransaction transaction, String candidateId, PageRequest page) {
        return transaction
                .rows(LIST, Row.class, candidateId, Positions.idAfter(page), page.rows())
                .map(rows -> page.slice(
                        rows.stream().map(Row::toChange).toList(),
                        change -> change.id().toString()));
    }

    private static String scopes(GrantTerms terms) {
        return terms.scopes().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
