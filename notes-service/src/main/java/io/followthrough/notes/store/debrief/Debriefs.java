package io.followthrough.notes.store.debrief;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.notes.domain.debrief.Debrief;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.DebriefPart;
import io.followthrough.platform.store.Json;
import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The debriefs of the transaction's tenant: opened empty when a round is completed, or by the first write. Their versions
 * count the writes, whichever came first.
 */
@ApplicationScoped
public class Debriefs {

    private static final String READ =
            "select interview_id, version, content, written_at from debrief where tenant_id = $1 and";

    private static final String FIND = READ + " interview_id = $2";

    private static final String LOCK = FIND + " for update";

    private static final String OF_INTERVIEWS = READ + " interview_id = any($2)";

    /**
     * A lateral join and a running sum: of each candidate the newest rounds are read in order from their index, and of these
     * as much as one answer is to hold.
     */
    private static final String NEWEST = """
            select interview_id, candidate_id, content from (
              select d.interview_id, d.candidate_id, d.content,
                sum(octet_length(d.content)) over (
                  partition by d.candidate_id order by newest.ends_at desc, newest.id desc) - octet_length(d.content) as before
              from unnest(cast($2 as text[])) as candidate (id) cross join lateral (
                select i.id, i.ends_at from known_interview i where i.tenant_id = $1 and i.candidate_id = candidate.id
                order by i.ends_at desc, i.id desc limit $3) newest
              join debrief d on d.tenant_id = $1 and d.interview_id = newest.id) as written
            where before < $4""";

    private static final String OPEN = """
            insert into debrief (tenant_id, interview_id, version, candidate_id, content, written_at)
            values ($1, $2, 0, $3, $4, $5) on conflict (tenant_id, interview_id) do nothing""";

    private static final String UPDATE = """
            update debrief set version = version + 1, content = $3, written_at = $4
            where tenant_id = $1 and interview_id = $2""";

    /** A debrief that nobody has opened yet. */
    public static final Versioned<Debrief> UNOPENED = new Versioned<>(Debrief.UNWRITTEN, 0);

    private static final TypeReference<DebriefContent> CONTENT = new TypeReference<>() {};
    private static final TypeReference<Map<DebriefPart, Instant>> TIMES = new TypeReference<>() {};

    private record Row(UUID interviewId, long version, String content, String writtenAt) {

        Versioned<Debrief> versioned() {
            return new Versioned<>(debrief(), version);
        }

        Debrief debrief() {
            return new Debrief(Json.read(content, CONTENT), Json.read(writtenAt, TIMES));
        }
    }

    private record NewestRow(UUID interviewId, String candidateId, String content) {

        Written written() {
            return new Written(interviewId, candidateId, Json.read(content, CONTENT));
        }
    }

    /** The round's debrief; an unwritten one in version 0 while there is none. */
    public Uni<Versioned<Debrief>> find(TenantTransaction transaction, UUID interviewId) {
        return transaction
                .row(FIND, Row.class, interviewId)
                .map(row -> row.map(Row::versioned).orElse(UNOPENED));
    }

    /** The debriefs of these rounds, as far as they were opened, by round. */
    public Uni<Map<UUID, Versioned<Debrief>>> ofInterviews(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(OF_INTERVIEWS, Row.class, (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream().collect(Collectors.toMap(Row::interviewId, Row::versioned)));
    }

    /**
     * A debrief and whose it is.
     *
     * @param content as it stands
     */
    public record Written(UUID interviewId, String candidateId, DebriefContent content) {}

    /**
     * What these candidates wrote of their newest rounds.
     *
     * @param rounds of each candidate at most
     * @param bytes of each candidate's debriefs: with as many, no older one is read
     */
    public Uni<List<Written>> newest(
            TenantTransaction transaction, Collection<String> candidateIds, int rounds, long bytes) {
        return transaction
                .rows(NEWEST, NewestRow.class, candidateIds.toArray(String[]::new), rounds, bytes)
                .map(rows -> rows.stream().map(NewestRow::written).toList());
    }

    /** Opens the round's debrief, if nobody has: an event and a request may come at once. */
    public void open(TenantTransaction transaction, UUID interviewId, String candidateId) {
        transaction.execute(
                OPEN,
                interviewId,
                candidateId,
                Json.write(Debrief.UNWRITTEN.content()),
                Json.write(Debrief.UNWRITTEN.writtenAt()));
    }

    /** Opens the round's debrief, if nobody has, and locks it until the transaction ends: changes come one by one. */
    public Uni<Versioned<Debrief>> lock(TenantTransaction transaction, UUID interviewId, String candidateId) {
        open(transaction, interviewId, candidateId);
        return transaction
                .rows(LOCK, Row.class, interviewId)
                .map(rows -> rows.get(0).versioned());
    }

    /** Writes a locked debrief; answers it in its new version. */
    public Versioned<Debrief> update(
            TenantTransaction transaction, UUID interviewId, Versioned<Debrief> locked, Debrief debrief) {
        transaction.execute(UPDATE, interviewId, Json.write(debrief.content()), Json.write(debrief.writtenAt()));
        return new Versioned<>(debrief, locked.version() + 1);
    }
}
