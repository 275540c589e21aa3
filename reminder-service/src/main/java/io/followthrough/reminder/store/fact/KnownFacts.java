package io.followthrough.reminder.store.fact;

import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.JobTitle;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.fact.KnownOpportunity;
import io.followthrough.timing.facts.OpportunityFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The facts of the tenant's opportunities, and whose they and their interviews are. */
@ApplicationScoped
public class KnownFacts {

    private static final String READ = "select candidate_id, facts from opportunity_facts where tenant_id = $1 ";
    private static final String OF_OPPORTUNITIES = READ + "and opportunity_id = any($2)";
    private static final String OF_CANDIDATES = READ + "and candidate_id = any($2) order by opportunity_id";
    private static final String CANDIDATE_OF =
            "select candidate_id from opportunity_facts where tenant_id = $1 and opportunity_id = $2";
    private static final String CANDIDATES_FROM = """
            select distinct candidate_id from opportunity_facts where tenant_id = $1 and candidate_id >= $2
            order by candidate_id limit $3""";
    private static final String IS_KNOWN =
            "select exists (select from opportunity_facts where tenant_id = $1 and candidate_id = $2)";
    private static final String SAVE = """
            insert into opportunity_facts as f (tenant_id, opportunity_id, version, candidate_id, facts)
            values ($1, $2, 0, $3, $4)
            on conflict (tenant_id, opportunity_id) do update set version = f.version + 1,
              candidate_id = excluded.candidate_id, facts = excluded.facts
            where (f.candidate_id, f.facts) is distinct from (excluded.candidate_id, excluded.facts)""";
    private static final String SAVE_TITLE = """
            update opportunity_facts set employer = $3, role = $4
            where tenant_id = $1 and opportunity_id = $2 and (employer, role) is distinct from ($3, $4)""";
    private static final String TITLES = """
            select opportunity_id, employer, role from opportunity_facts
            where tenant_id = $1 and opportunity_id = any($2) and employer is not null""";
    private static final String PLANNED_BY = """
            update opportunity_facts set planned_by = $3, zone_rules = $4
            where tenant_id = $1 and opportunity_id = any($2) and (planned_by, zone_rules) is distinct from ($3, $4)""";
    private static final String ZONE_RULES_OF = """
            select zone_rules from opportunity_facts
            where tenant_id = $1 and opportunity_id = $2 and zone_rules is not null""";
    private static final String INTERVIEW =
            "select id, opportunity_id, candidate_id from known_interview where tenant_id = $1 and id = $2";
    private static final String SAVE_INTERVIEW = """
            insert into known_interview (tenant_id, id, opportunity_id, candidate_id) values ($1, $2, $3, $4)
            on conflict (tenant_id, id) do update
              set opportunity_id = excluded.opportunity_id, candidate_id = excluded.candidate_id""";

    private record Row(String candidateId, String facts) {

        KnownOpportunity toOpportunity() {
            return new KnownOpportunity(candidateId, toFacts());
        }

        OpportunityFacts toFacts() {
            return FactsJson.read(facts);
        }
    }

    private record TitleRow(UUID opportunityId, String employer, String role) {}

    /** What is known of an opportunity; who is going to change it holds its candidate. */
    public Uni<Optional<OpportunityFacts>> find(TenantTransaction transaction, UUID opportunityId) {
        return opportunity(transaction, opportunityId).map(found -> found.map(KnownOpportunity::facts));
    }

    /** An opportunity, for who has yet to be told whether it may be seen. */
    public Uni<Optional<KnownOpportunity>> opportunity(TenantTransaction transaction, UUID opportunityId) {
        return transaction
                .row(OF_OPPORTUNITIES, Row.class, (Object) new UUID[] {opportunityId})
                .map(found -> found.map(Row::toOpportunity));
    }

    /** Whose an opportunity is, without reading the rest. */
    public Uni<Optional<String>> candidateOf(TenantTransaction transaction, UUID opportunityId) {
        return transaction.row(CANDIDATE_OF, String.class, opportunityId);
    }

    /** Whether the tenant has an opportunity of such a candidate. */
    public Uni<Boolean> isKnown(TenantTransaction transaction, String candidateId) {
        return transaction.row(IS_KNOWN, Boolean.class, candidateId).map(Optional::orElseThrow);
    }

    /** The facts of these opportunities, by their ids. */
    public Uni<Map<UUID, OpportunityFacts>> find(TenantTransaction transaction, Collection<UUID> opportunityIds) {
        return transaction
                .rows(OF_OPPORTUNITIES, Row.class, (Object) opportunityIds.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .map(Row::toFacts)
                        .collect(Collectors.toMap(OpportunityFacts::opportunityId, facts -> facts)));
    }

    /** The facts of all of a candidate's opportunities. */
    public Uni<List<OpportunityFacts>> ofCandidate(TenantTransaction transaction, String candidateId) {
        return ofCandidates(transaction, List.of(candidateId)).map(known -> known.getOrDefault(candidateId, List.of()));
    }

    /** The facts of all opportunities of these candidates, by candidate. */
    public Uni<Map<String, List<OpportunityFacts>>> ofCandidates(
            TenantTransaction transaction, List<String> candidateIds) {
        return transaction
                .rows(OF_CANDIDATES, Row.class, (Object) candidateIds.toArray(String[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Row::candidateId, Collectors.mapping(Row::toFacts, Collectors.toList()))));
    }

    /** Candidates with an opportunity, by their ids, this one first if it has one. */
    public Uni<List<String>> candidatesFrom(TenantTransaction transaction, String candidateId, int limit) {
        return transaction.rows(CANDIDATES_FROM, String.class, candidateId, limit);
    }

    public void save(TenantTransaction transaction, String candidateId, OpportunityFacts facts) {
        transaction.execute(SAVE, facts.opportunityId(), candidateId, FactsJson.write(facts));
    }

    /** What an opportunity is called from now on; its facts are saved already. */
    public void saveTitle(TenantTransaction transaction, UUID opportunityId, JobTitle title) {
        transaction.execute(SAVE_TITLE, opportunityId, title.employer(), title.role());
    }

    /** What these opportunities are called, by their ids; without those of which that is not known. */
    public Uni<Map<UUID, JobTitle>> titles(TenantTransaction transaction, Collection<UUID> opportunityIds) {
        return transaction
                .rows(TITLES, TitleRow.class, (Object) opportunityIds.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                TitleRow::opportunityId, row -> new JobTitle(row.employer(), row.role()))));
    }

    /** Notes by which version of the policy, and by which zone rules, the plans of these opportunities were made. */
    public void plannedBy(
            TenantTransaction transaction, List<OpportunityFacts> opportunities, long policyVersion, String zoneRules) {
        transaction.execute(
                PLANNED_BY,
                opportunities.stream().map(OpportunityFacts::opportunityId).toArray(UUID[]::new),
                policyVersion,
                zoneRules);
    }

    /** By which edition of the time zone database an opportunity was last planned; empty if that was not noted. */
    public Uni<Optional<String>> zoneRulesOf(TenantTransaction transaction, UUID opportunityId) {
        return transaction.row(ZONE_RULES_OF, String.class, opportunityId);
    }

    public Uni<Optional<KnownInterview>> interview(TenantTransaction transaction, UUID interviewId) {
        return transaction.row(INTERVIEW, KnownInterview.class, interviewId);
    }

    public void saveInterview(TenantTransaction transaction, KnownInterview interview) {
        transaction.execute(
                SAVE_INTERVIEW, interview.interviewId(), interview.opportunityId(), interview.candidateId());
    }
}
