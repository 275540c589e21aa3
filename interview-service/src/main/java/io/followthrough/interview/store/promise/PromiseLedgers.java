package io.followthrough.interview.store.promise;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.promise.Deadline;
import io.followthrough.timing.promise.EmployerStatement;
import io.followthrough.timing.promise.OwedMaterial;
import io.followthrough.timing.promise.PromiseLedger;
import io.followthrough.timing.promise.Word;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers of opportunities: read as they stand, written as they were told to be. The opportunities must be locked
 * meanwhile. What becomes of a promise is decided by {@link PromiseLedger}.
 */
@ApplicationScoped
public class PromiseLedgers {

    /** What has become of an opportunity's ledger. */
    public record Change(PromiseLedger before, PromiseLedger after) {}

    private static final String STATEMENTS = """
        select opportunity_id, id, decision_date, due_at, due_zone, stated_at, answered_at, answered_by, replaced_at
        from timeline_statement where tenant_id = $1 and opportunity_id = any($2)\
        """;

    private static final String MATERIALS = """
        select opportunity_id, id, promised_for, due_at, due_zone, interview_id is not null, sent_at, released_at
        from material where tenant_id = $1 and opportunity_id = any($2)\
        """;

    private static final String KEEP_STATEMENTS = """
        update timeline_statement s set version = s.version + 1, due_at = k.due, due_zone = coalesce(k.zone, s.due_zone),
          zone_rules = case when s.due_at is distinct from k.due then $3 else s.zone_rules end,
          answered_at = k.answered, answered_by = k.origin, replaced_at = k.replaced
        from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as k(
          id uuid, due timestamptz, zone text, answered timestamptz, origin uuid, replaced timestamptz)
        where s.tenant_id = $1 and s.id = k.id\
        """;

    /** What has become of a material is part of its answer, so this is another version of it. */
    private static final String KEEP_MATERIALS = """
        update material m set version = m.version + 1,
          due_at = k.due, due_zone = k.zone, released_at = k.released,
          zone_rules = case when m.due_at is distinct from k.due then $3 else m.zone_rules end
        from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as k(
          id uuid, due timestamptz, zone text, released timestamptz)
        where m.tenant_id = $1 and m.id = k.id\
        """;

    private record StatementRow(
            UUID opportunityId,
            UUID id,
            @Nullable LocalDate date,
            @Nullable Instant dueAt,
            ZoneId zone,
            Instant statedAt,
            @Nullable Instant answeredAt,
            @Nullable UUID answeredBy,
            @Nullable Instant replacedAt) {

        EmployerStatement statement() {
            Deadline deadline = date == null || dueAt == null ? null : new Deadline(date, dueAt, zone);
            Word answer = answeredAt == null ? null : new Word(answeredBy, answeredAt);
            return new EmployerStatement(deadline, statedAt, answer, replacedAt);
        }
    }

    private record MaterialRow(
            UUID opportunityId,
            UUID id,
            LocalDate date,
            Instant dueAt,
            ZoneId zone,
            boolean inRound,
            @Nullable Instant sentAt,
            @Nullable Instant releasedAt) {

        OwedMaterial material() {
            return new OwedMaterial(new Deadline(date, dueAt, zone), inRound, sentAt, releasedAt);
        }
    }

    private record KeptStatement(
            UUID id,
            @Nullable Instant due,
            @Nullable String zone,
            @Nullable Instant answered,
            @Nullable UUID origin,
            @Nullable Instant replaced) {

        static KeptStatement of(UUID id, EmployerStatement statement) {
            Deadline deadline = statement.deadline();
            Word answer = statement.answer();
            return new KeptStatement(
                    id,
                    deadline == null ? null : deadline.at(),
                    deadline == null ? null : deadline.zone().getId(),
                    answer == null ? null : answer.at(),
                    answer == null ? null : answer.origin(),
                    statement.replacedAt());
        }
    }

    private record KeptMaterial(
            UUID id, Instant due, String zone, @Nullable Instant released) {

        static KeptMaterial of(UUID id, OwedMaterial material) {
            Deadline deadline = material.deadline();
            return new KeptMaterial(id, deadline.at(), deadline.zone().getId(), material.releasedAt());
        }
    }

    private final ZoneLaw law;

    PromiseLedgers(ZoneLaw law) {
        this.law = law;
    }

    /** The ledgers of these opportunities, each of them, as they stand. */
    public Uni<Map<UUID, PromiseLedger>> of(TenantTransaction transaction, Collection<UUID> opportunityIds) {
        if (opportunityIds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        UUID[] ids = opportunityIds.toArray(UUID[]::new);
        return transaction
                .rows(STATEMENTS, StatementRow.class, (Object) ids)
                .flatMap(statements -> transaction
                        .rows(MATERIALS, MaterialRow.class, (Object) ids)
                        .map(materials -> ledgers(opportunityIds, statements, materials)));
    }

    private static Map<UUID, PromiseLedger> ledgers(
            Collection<UUID> opportunityIds, List<StatementRow> statements, List<MaterialRow> materials) {
        Map<UUID, Map<UUID, EmployerStatement>> said = new HashMap<>();
        statements.forEach(row ->
                said.computeIfAbsent(row.opportunityId(), id -> new HashMap<>()).put(row.id(), row.statement()));
        Map<UUID, Map<UUID, OwedMaterial>> owed = new HashMap<>();
        materials.forEach(row ->
                owed.computeIfAbsent(row.opportunityId(), id -> new HashMap<>()).put(row.id(), row.material()));
        Map<UUID, PromiseLedger> ledgers = new HashMap<>();
        opportunityIds.forEach(id ->
                ledgers.put(id, new PromiseLedger(said.getOrDefault(id, Map.of()), owed.getOrDefault(id, Map.of()))));
        return ledgers;
    }

    /** Writes what has become of the entries that were there before; new ones are added by their own stores. */
    public void keep(TenantTransaction transaction, List<Change> changes) {
        transaction.executeAll(
                KEEP_STATEMENTS,
                changes.stream().flatMap(PromiseLedgers::statements).toList(),
                law.version());
        transaction.executeAll(
                KEEP_MATERIALS,
                changes.stream().flatMap(PromiseLedgers::materials).toList(),
                law.version());
    }

    private static Stream<KeptStatement> statements(Change change) {
        return change.after().statementsChangedSince(change.before()).entrySet().stream()
                .map(entry -> KeptStatement.of(entry.getKey(), entry.getValue()));
    }

    private static Stream<KeptMaterial> materials(Change change) {
        return change.after().materialsChangedSince(change.before()).entrySet().stream()
                .map(entry -> KeptMaterial.of(entry.getKey(), entry.getValue()));
    }
}
