package io.followthrough.interview.store.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The opportunities of the transaction's tenant with all that belongs to them, one query a page. */
@ApplicationScoped
public class OpportunityViews {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PAGE = """
            select cast(jsonb_build_object('opportunityId', o.id, 'candidateId', o.candidate_id, 'employer', o.employer,
              'role', o.role, 'source', o.source, 'formality', o.formality, 'referrerName', o.referrer_name,
              'referrerEmail', o.referrer_email, 'decisionDate', o.decision_date, 'timelineStatedAs', o.stated_as,
              'openedAt', o.opened_at, 'status', o.status, 'outcome', o.outcome,
              'interviews', coalesce((
                select jsonb_agg(jsonb_build_object('interviewId', i.id, 'kind', i.kind, 'state', i.state,
                  'startsAt', i.starts_at, 'endsAt', i.ends_at, 'timeZone', i.time_zone,
                  'outcome', i.outcome, 'interviewers', coalesce((
                    select jsonb_agg(jsonb_build_object('interviewerId', p.id, 'name', p.name, 'email', p.email,
                      'title', p.title, 'met', p.met) order by p.position)
                    from interviewer p where p.tenant_id = ?1 and p.interview_id = i.id), '[]'))
                  order by i.starts_at, i.id)
                from interview i where i.tenant_id = ?1 and i.opportunity_id = o.id), '[]'),
              'materials', coalesce((
                select jsonb_agg(jsonb_build_object('materialId', m.id, 'description', m.description,
                  'promisedFor', m.promised_for, 'sentAt', m.sent_at) order by m.promised_for, m.id)
                from material m where m.tenant_id = ?1 and m.opportunity_id = o.id), '[]'),
              'references', coalesce((
                select jsonb_agg(jsonb_build_object('referenceId', r.id, 'name', r.name, 'email', r.email,
                  'highlight', r.highlight) order by r.id)
                from reference r where r.tenant_id = ?1 and r.opportunity_id = o.id), '[]'),
              'employerResponses', coalesce((
                select jsonb_agg(jsonb_build_object('responseId', e.id, 'channel', e.channel,
                  'receivedAt', e.received_at, 'summary', e.summary) order by e.received_at, e.id)
                from employer_response e where e.tenant_id = ?1 and e.opportunity_id = o.id), '[]')) as text)
            from opportunity o
            where o.tenant_id = ?1 and o.candidate_id = ?2 and o.id > ?3
            order by o.id limit ?4""";

    /**
     * The candidate's next opportunities, oldest first.
     *
     * @param after the id of the last of the page before, or null for the first page
     */
    public Uni<List<OpportunityView>> page(
            TenantTransaction transaction, String candidateId, @Nullable UUID after, int limit) {
        return transaction
                .session()
                .createNativeQuery(PAGE, String.class)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, candidateId)
                .setParameter(3, after == null ? BEFORE_ALL : after)
                .setParameter(4, limit)
                .getResultList()
                .map(rows -> rows.stream().map(OpportunityViews::view).toList());
    }

    private static OpportunityView view(String json) {
        try {
            return EventJson.mapper().readValue(json, OpportunityView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what the database wrote is no opportunity", e);
        }
    }
}
