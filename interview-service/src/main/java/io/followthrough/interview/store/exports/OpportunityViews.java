package io.followthrough.interview.store.exports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.store.opportunity.Opportunities;
import io.followthrough.platform.paging.Page;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The opportunities of the transaction's tenant with all that belongs to them, three queries a page. */
@ApplicationScoped
public class OpportunityViews {

    private static final int OPPORTUNITIES = 50;
    private static final int ROUNDS = 200;

    private static final String BELONGINGS = """
            select o.id, cast(jsonb_build_object(
              'materials', coalesce((
                select jsonb_agg(jsonb_build_object('materialId', m.id, 'description', m.description,
                  'promisedFor', m.promised_for, 'promisedAt', m.promised_at, 'interviewId', m.interview_id,
                  'dueAt', m.due_at, 'dueZone', m.due_zone, 'sentAt', m.sent_at, 'releasedAt', m.released_at) order by m.promised_for, m.id)
                from material m where m.tenant_id = $1 and m.opportunity_id = o.id), '[]'),
              'references', coalesce((
                select jsonb_agg(jsonb_build_object('referenceId', r.id, 'name', r.name, 'email', r.email,
                  'highlight', r.highlight, 'addedAt', r.added_at) order by r.id)
                from reference r where r.tenant_id = $1 and r.opportunity_id = o.id), '[]'),
              'employerResponses', coalesce((
                select jsonb_agg(jsonb_build_object('responseId', e.id, 'channel', e.channel,
                  'receivedAt', e.received_at, 'summary', e.summary) order by e.received_at, e.id)
                from employer_response e where e.tenant_id = $1 and e.opportunity_id = o.id), '[]')) as text)
            from opportunity o where o.tenant_id = $1 and o.id = any($2)""";

    private static final String ROUNDS_AFTER = """
            select i.opportunity_id, cast(jsonb_build_object('interviewId', i.id, 'kind', i.kind, 'state', i.state,
              'startsAt', i.starts_at, 'endsAt', i.ends_at, 'timeZone', i.time_zone, 'round', i.round,
              'plannedEndsAt', i.planned_ends_at, 'reportedAt', i.reported_at, 'outcome', i.outcome,
              'outcomeAt', i.outcome_at, 'interviewers', coalesce((
                select jsonb_agg(jsonb_build_object('interviewerId', p.id, 'name', p.name, 'email', p.email,
                  'title', p.title, 'met', p.met) order by p.position)
                from interviewer p where p.tenant_id = $1 and p.interview_id = i.id), '[]')) as text) as round
            from interview i
            where i.tenant_id = $1 and i.opportunity_id = any($2) and (i.opportunity_id, i.starts_at, i.id) > ($3, $4, $5)
            order by i.opportunity_id, i.starts_at, i.id limit $6""";

    /** @param json all that belongs to the opportunity besides its rounds */
    private record BelongingsRow(UUID opportunityId, String json) {}

    /** @param round JSON */
    private record RoundRow(UUID opportunityId, String round) {}

    private final Opportunities opportunities;

    OpportunityViews(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    /** What comes next of the candidate's opportunities, oldest first, and of their rounds, by their start. */
    public Uni<Page<PartView, ExportPosition>> page(
            TenantTransaction transaction, String candidateId, ExportPosition from) {
        return opportunities(transaction, candidateId, from)
                .flatMap(found -> rounds(transaction, found, from)
                        .map(rounds -> PartView.page(
                                from, found, rounds, found.size() == OPPORTUNITIES, rounds.size() == ROUNDS)));
    }

    private Uni<List<PartView.FoundOpportunity>> opportunities(
            TenantTransaction transaction, String candidateId, ExportPosition from) {
        return opportunities
                .next(transaction, candidateId, from.opportunityId(), from.midway(), OPPORTUNITIES)
                .flatMap(found -> belongings(transaction, found)
                        .map(belongings -> found.stream()
                                .flatMap(one -> Stream.ofNullable(belongings.get(one.id()))
                                        .map(its -> new PartView.FoundOpportunity(
                                                one.position(), OpportunityView.of(one, its))))
                                .toList()));
    }

    private static Uni<Map<UUID, OpportunityView.Belongings>> belongings(
            TenantTransaction transaction, List<Opportunity> opportunities) {
        return transaction
                .rows(BELONGINGS, BelongingsRow.class, (Object)
                        opportunities.stream().map(Opportunity::id).toArray(UUID[]::new))
                .map((List<BelongingsRow> rows) -> rows.stream()
                        .collect(Collectors.toMap(
                                BelongingsRow::opportunityId,
                                row -> Views.read(row.json(), OpportunityView.Belongings.class))));
    }

    private static Uni<List<PartView.FoundRound>> rounds(
            TenantTransaction transaction, List<PartView.FoundOpportunity> opportunities, ExportPosition from) {
        if (opportunities.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return transaction
                .rows(
                        ROUNDS_AFTER,
                        RoundRow.class,
                        opportunities.stream()
                                .map(one -> one.view().opportunityId())
                                .toArray(UUID[]::new),
                        from.opportunityId(),
                        from.startsAt(),
                        from.interviewId(),
                        ROUNDS)
                .map(rows -> rows.stream()
                        .map(row -> new PartView.FoundRound(
                                row.opportunityId(), Views.read(row.round(), OpportunityView.RoundView.class)))
                        .toList());
    }
}
