package io.followthrough.interview.store.imports;

import io.followthrough.interview.domain.history.RecordedChange;
import io.followthrough.interview.domain.imports.ImportedOpportunity;
import io.followthrough.interview.domain.imports.OpportunityName;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.store.Batches;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Thousands of opportunities and rounds of the transaction's tenant, read and written as sets. */
@ApplicationScoped
public class ImportedRows {

    /** As Candidates does it for one, in the order of the ids. */
    private static final String INTRODUCE = """
            select introduce_candidate($1, c.id)
            from (select id from jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as e(id) order by id) c""";

    /** Of two of one name the newer comes last. */
    private static final String OPEN_OPPORTUNITIES = """
            select id, candidate_id, employer, role from opportunity
            where tenant_id = $1 and status = 'OPEN'
              and candidate_id in (select jsonb_array_elements_text(cast(cast($2 as text) as jsonb)))
            order by id""";

    private static final String LOCK = """
            select id from opportunity where tenant_id = $1
              and id in (select cast(jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as uuid))
            order by id for update""";

    private static final String ROUNDS = """
            select opportunity_id, starts_at from interview
            where tenant_id = $1 and state <> 'CANCELLED'
              and opportunity_id in (
                select cast(jsonb_array_elements_text(cast(cast($2 as text) as jsonb)) as uuid))""";

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
              from interview where tenant_id = $1 and state <> 'CANCELLED' and opportunity_id in (
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

    private record RoundOne(UUID opportunityId, Instant startsAt) {}

    /** Makes the candidates known that are not, in the order given. */
    public Uni<Void> introduce(TenantTransaction transaction, List<String> candidateIds) {
        return Batches.execute(transaction, INTRODUCE, candidateIds);
    }

    /** What is there already of what the file tells. */
    public Uni<KnownRounds> known(TenantTransaction transaction, List<ImportedOpportunity> file) {
        List<String> candidates = file.stream()
                .map(one -> one.name().candidateId())
                .distinct()
                .sorted()
                .toList();
        return Batches.query(transaction, OPEN_OPPORTUNITIES, OpenOne.class, candidates)
                .map(rows -> opportunities(rows, file))
                .flatMap(known -> Batches.query(transaction, ROUNDS, RoundOne.class, known.opportunities())
                        .invoke(rounds ->
                                rounds.forEach(round -> known.addRound(round.opportunityId(), round.startsAt())))
                        .replaceWith(known));
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
                                .toList()))
                .chain(() -> Batches.execute(
                        transaction,
                        RENUMBER,
                        interviews.stream()
                                .map(interview -> interview.identity().opportunityId())
                                .distinct()
                                .toList()));
    }

    private static KnownRounds opportunities(List<OpenOne> rows, List<ImportedOpportunity> file) {
        Set<OpportunityName> told = new HashSet<>();
        file.forEach(one -> told.add(one.name()));
        KnownRounds known = new KnownRounds();
        for (OpenOne row : rows) {
            OpportunityName name = OpportunityName.of(row.candidateId(), row.employer(), row.role());
            if (told.contains(name)) {
                known.addOpportunity(name, row.id());
            }
        }
        return known;
    }
}
