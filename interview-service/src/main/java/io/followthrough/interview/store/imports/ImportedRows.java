package io.followthrough.interview.store.imports;

import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.domain.imports.ImportedOpportunities;
import io.followthrough.interview.domain.imports.OpportunityName;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.Batches;
import io.followthrough.interview.store.Positions;
import io.followthrough.platform.background.WorkerThread;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Thousands of opportunities and rounds of the transaction's tenant, read and written as sets. */
@ApplicationScoped
public class ImportedRows {

    /** As Candidates does it for one, in the order of the ids. */
    private static final String INTRODUCE = """
            select introduce_candidate($1, c.id)
            from (select id from jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as e(id) order by id) c""";

    /** How many opportunities are read at once: a candidate may have any number, the file tells of few. */
    private static final int PAGE = 1_000;

    /**
     * A lateral join: of each candidate the next of its opportunities are read in order from their index. Of two of one
     * name the newer comes last.
     */
    private static final String OPEN_OPPORTUNITIES = """
            select one.* from (
              select id from jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as e(id) where id >= $3) c
            cross join lateral (
              select o.id, o.candidate_id, o.employer, o.role from opportunity o
              where o.tenant_id = $1 and o.candidate_id = c.id and o.status = 'OPEN'
                and o.id > case when c.id = $3 then cast($4 as uuid) else cast($5 as uuid) end
              order by o.id limit $6) one
            order by c.id, one.id limit $6""";

    private static final String LOCK = """
            select id from opportunity where tenant_id = $1
              and id in (select cast(jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as uuid))
            order by id for update""";

    /** In whichever state; another candidate's is none. */
    private static final String IDENTIFIED = """
            select o.id, o.status = 'OPEN' from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
              id uuid, "candidateId" text)
            join opportunity o on o.tenant_id = $1 and o.candidate_id = e."candidateId" and o.id = e.id""";

    /** By id a round is known in whichever state, and wherever it has been moved since. */
    private static final String KNOWN_ROUNDS = """
            select line from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
              line int, opportunity uuid, "startsAt" timestamptz, id uuid, candidate text)
            where exists (
              select 1 from interview i where i.tenant_id = $1 and i.id = e.id and i.candidate_id = e.candidate)
            or exists (
              select 1 from interview i where i.tenant_id = $1 and i.opportunity_id = e.opportunity
                and i.starts_at = e."startsAt" and i.state not in ('CANCELLED', 'VOIDED'))""";

    private static final String COUNT_ROUNDS = """
            select opportunity_id, cast(count(*) as int) from interview
            where tenant_id = $1 and state <> 'VOIDED' and opportunity_id in (
              select cast(jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as uuid))
            group by opportunity_id""";

    private static final String ADD_INTERVIEWS = """
            insert into interview (tenant_id, id, version, opportunity_id, candidate_id, kind, state, starts_at,
              ends_at, time_zone)
            select $1, id, 0, opportunity, candidate, kind, state, "startsAt", "endsAt", "timeZone"
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
              id uuid, opportunity uuid, candidate text, kind text, state text, "startsAt" timestamptz,
              "endsAt" timestamptz, "timeZone" text)""";

    private static final String ADD_INTERVIEWERS = """
            insert into interviewer (tenant_id, id, interview_id, position, name, email, title)
            select $1, id, interview, position, name, email, title
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
              id uuid, interview uuid, position int, name text, email text, title text)""";

    /** As Interviews does it for one opportunity. */
    private static final String RENUMBER = """
            update interview i
            set round = numbered.round, version = version + case when i.round is null then 0 else 1 end
            from (
              select id, row_number() over (partition by opportunity_id order by starts_at, id) as round
              from interview where tenant_id = $1 and state not in ('CANCELLED', 'VOIDED') and opportunity_id in (
                select cast(jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as uuid))) numbered
            where i.tenant_id = $1 and i.id = numbered.id and i.round is distinct from numbered.round""";

    private static final String ADD_CHANGES = """
            insert into opportunity_change (tenant_id, id, opportunity_id, candidate_id, kind, about, details,
              changed_at, changed_by, acting_as)
            select $1, id, opportunity, candidate, kind, about, details, "changedAt", "changedBy", "actingAs"
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
              id uuid, opportunity uuid, candidate text, kind text, about uuid, details text,
              "changedAt" timestamptz, "changedBy" text, "actingAs" text)""";

    private record OpenOne(UUID id, String candidateId, String employer, String role) {}

    /** The open opportunities of some candidates, page by page (keyset pagination). */
    private static final class OpenPages {

        private final TenantTransaction transaction;
        private final String candidates;
        private OpenOne last = new OpenOne(Positions.BEFORE_ALL, "", "", "");

        OpenPages(TenantTransaction transaction, String candidates) {
            this.transaction = transaction;
            this.candidates = candidates;
        }

        Uni<List<OpenOne>> next() {
            return transaction
                    .rows(
                            OPEN_OPPORTUNITIES,
                            OpenOne.class,
                            candidates,
                            last.candidateId(),
                            last.id(),
                            Positions.BEFORE_ALL,
                            PAGE)
                    .invoke(rows -> last = rows.isEmpty() ? last : rows.get(rows.size() - 1));
        }
    }

    private record Count(UUID opportunityId, int rounds) {}

    private record Identified(UUID id, boolean open) {}

    /** A round that a file tells of, by what it may be known. */
    record ToldRound(
            int line,
            @Nullable UUID opportunity,
            Instant startsAt,
            @Nullable UUID id,
            String candidate) {}

    /** Makes the candidates known that are not, in the order given. */
    public Uni<Void> introduce(TenantTransaction transaction, List<String> candidateIds) {
        return Batches.execute(transaction, INTRODUCE, candidateIds);
    }

    /** What is there already of what the file tells. */
    public Uni<KnownRounds> known(TenantTransaction transaction, ImportedOpportunities file) {
        KnownRounds known = new KnownRounds();
        return WorkerThread.does(file::candidates)
                .flatMap(candidates ->
                        Batches.eachAsJson(candidates, batch -> addOpportunities(transaction, batch, file, known)))
                .chain(() -> Batches.query(transaction, IDENTIFIED, Identified.class, file.identified()))
                .invoke(found -> found.forEach(one -> known.addIdentified(one.id(), one.open())))
                .chain(() -> WorkerThread.does(() -> known.told(file)))
                .flatMap(told -> Batches.query(transaction, KNOWN_ROUNDS, Integer.class, told))
                .invoke(lines -> lines.forEach(known::addRound))
                .chain(() -> Batches.query(transaction, COUNT_ROUNDS, Count.class, known.opportunities()))
                .invoke(counts -> counts.forEach(one -> known.countRounds(one.opportunityId(), one.rounds())))
                .replaceWith(known);
    }

    /** Reads page after page, and keeps what the file tells of. */
    private static Uni<Void> addOpportunities(
            TenantTransaction transaction, String candidates, ImportedOpportunities file, KnownRounds known) {
        OpenPages pages = new OpenPages(transaction, candidates);
        return Multi.createBy()
                .repeating()
                .uni(() -> pages.next().invoke(rows -> rows.forEach(row -> add(row, file, known))))
                .whilst(rows -> rows.size() == PAGE)
                .onItem()
                .ignoreAsUni();
    }

    private static void add(OpenOne row, ImportedOpportunities file, KnownRounds known) {
        OpportunityName name = OpportunityName.of(row.candidateId(), row.employer(), row.role());
        if (file.tellOf(name)) {
            known.addOpportunity(name, row.id());
        }
    }

    /** Holds these opportunities until the transaction ends, so that none is closed meanwhile, and none gets a round. */
    public Uni<Void> hold(TenantTransaction transaction, Set<UUID> opportunities) {
        return Batches.query(
                        transaction,
                        LOCK,
                        UUID.class,
                        opportunities.stream().sorted().toList())
                .replaceWithVoid();
    }

    /** Writes down that all this was opened and scheduled. */
    public Uni<Void> addHistory(
            TenantTransaction transaction,
            List<Opportunity> opened,
            List<Interview> scheduled,
            RecordedChange.Author author) {
        List<NewRows.ChangeOne> changes = new ArrayList<>(opened.size() + scheduled.size());
        opened.forEach(one -> changes.add(NewRows.ChangeOne.of(one, author, transaction.now())));
        scheduled.forEach(one -> changes.add(NewRows.ChangeOne.of(one, author, transaction.now())));
        return Batches.execute(transaction, ADD_CHANGES, changes);
    }

    public Uni<Void> addInterviews(TenantTransaction transaction, List<Interview> interviews) {
        return Batches.execute(
                        transaction,
                        ADD_INTERVIEWS,
                        interviews.stream().map(NewRows.InterviewOne::of).toList())
                .chain(() -> Batches.execute(
                        transaction,
                        ADD_INTERVIEWERS,
                        interviews.stream()
                                .flatMap(interview -> NewRows.InterviewerOne.of(interview).stream())
                                .toList()));
    }

    /** Numbers the rounds of these opportunities anew. */
    public Uni<Void> renumber(TenantTransaction transaction, List<UUID> opportunities) {
        return Batches.execute(transaction, RENUMBER, opportunities);
    }
}
