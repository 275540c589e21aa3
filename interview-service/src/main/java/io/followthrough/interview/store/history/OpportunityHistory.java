package io.followthrough.interview.store.history;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.store.PartKey;
import io.followthrough.interview.store.PartsOfOpportunity;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done to opportunities, by whom and when: written once, never changed. */
@ApplicationScoped
public class OpportunityHistory {

    private static final String ADD = """
            insert into opportunity_change (tenant_id, id, opportunity_id, candidate_id, kind, about, details, reason,
              changed_at, changed_by, acting_as)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)""";

    private static final PartsOfOpportunity<Entry, RecordedChange> ROWS = new PartsOfOpportunity<>(
            "select id, opportunity_id, kind, about, details, reason, changed_at, changed_by, acting_as from opportunity_change"
                    + " where tenant_id = $1",
            Entry.class,
            Entry::toRecordedChange,
            change -> new PartKey(change.opportunityId(), change.id()));

    /** @param details JSON */
    private record Entry(
            UUID id,
            UUID opportunityId,
            Change.Kind kind,
            @Nullable UUID about,
            String details,
            @Nullable String reason,
            Instant changedAt,
            String changedBy,
            String actingAs) {

        private static final TypeReference<List<Change.Detail>> DETAILS = new TypeReference<>() {};

        RecordedChange toRecordedChange() {
            return new RecordedChange(
                    id,
                    opportunityId,
                    changedAt,
                    new RecordedChange.Author(changedBy, actingAs),
                    new Change(kind, about, Json.read(details, DETAILS), reason));
        }
    }

    public void add(TenantTransaction transaction, String candidateId, RecordedChange recorded) {
        Change change = recorded.change();
        transaction.execute(
                ADD,
                recorded.id(),
                recorded.opportunityId(),
                candidateId,
                change.kind(),
                change.about(),
                Json.write(change.details()),
                change.reason(),
                recorded.at(),
                recorded.author().subject(),
                recorded.author().role());
    }

    /** A page of an opportunity's history, oldest first. */
    public Uni<Slice<RecordedChange>> ofOpportunity(
            TenantTransaction transaction, UUID opportunityId, PageRequest page) {
        return ROWS.page(transaction, opportunityId, page);
    }

    /** The next of those of a candidate's opportunities, by opportunity, oldest first. */
    public Uni<List<RecordedChange>> ofCandidate(
            TenantTransaction transaction, String candidateId, @Nullable RecordedChange after, int most) {
        return ROWS.ofCandidate(transaction, candidateId, after, most);
    }
}
