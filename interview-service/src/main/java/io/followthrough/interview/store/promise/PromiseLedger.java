package io.followthrough.interview.store.promise;

import io.followthrough.interview.domain.promise.TimelineStatement;
import io.followthrough.interview.domain.round.InterviewOutcome;
import io.followthrough.interview.store.Json;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What settles the promises of both sides. What is broken or kept stays so. */
@ApplicationScoped
public class PromiseLedger {

    private static final String SETTLE = """
            with word as (
              select * from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as w(
                opportunity uuid, origin uuid, moment timestamptz)),
            settled as (
              select distinct on (s.id) s.id, w.origin, w.moment
              from timeline_statement s join word w on w.opportunity = s.opportunity_id and w.moment > s.stated_at
              where s.tenant_id = ?1 and s.decision_date is not null and s.replaced_at is null
                and (s.answered_at is null or s.answered_at > w.moment)
              order by s.id, w.moment)
            update timeline_statement s set answered_at = w.moment, answered_by = w.origin, version = s.version + 1
            from settled w where s.tenant_id = ?1 and s.id = w.id""";

    /** All that the employer has let the candidate know of an opportunity and that stands. */
    private static final String WORDS = """
            with word as (
              select id as origin, received_at as moment from employer_response
              where tenant_id = ?1 and opportunity_id = ?2
              union all
              select id, outcome_at from interview
              where tenant_id = ?1 and opportunity_id = ?2 and outcome = any(string_to_array(?4, ','))
              union all
              select i.id, least(c.changed_at, i.starts_at)
              from opportunity_change c join interview i on i.tenant_id = c.tenant_id and i.id = c.about
              where c.tenant_id = ?1 and c.opportunity_id = ?2 and c.kind = 'INTERVIEW_SCHEDULED'
              union all
              select id, outcome_at from opportunity
              where tenant_id = ?1 and id = ?2 and outcome <> 'NO_RESPONSE')
            update timeline_statement s set version = version + 1,
              answered_at = (select w.moment from word w where w.moment > s.stated_at order by w.moment, w.origin limit 1),
              answered_by = (select w.origin from word w where w.moment > s.stated_at order by w.moment, w.origin limit 1)
            where s.tenant_id = ?1 and s.opportunity_id = ?2 and\s""";

    /** What else the employer has let the candidate know takes the place of the answer that was a mistake. */
    private static final String UNSETTLE = WORDS + "s.answered_by = ?3";

    private static final String SETTLE_STATED =
            WORDS + "s.id = ?3 and s.decision_date is not null and s.replaced_at is null";

    private static final String RELEASE = """
            update material set released_at = ?3
            where tenant_id = ?1 and opportunity_id = ?2 and sent_at is null and due_at > ?3 and released_at is null""";

    private static final String OWE_AGAIN = """
            update material set released_at = null
            where tenant_id = ?1 and opportunity_id = ?2 and released_at is not null""";

    private static final String ANSWERS = Arrays.stream(InterviewOutcome.values())
            .filter(InterviewOutcome::isAnswer)
            .map(Enum::name)
            .collect(Collectors.joining(","));

    /**
     * The employer let the candidate know something.
     *
     * @param origin the response, round or opportunity that says so
     */
    public record Word(UUID opportunity, UUID origin, Instant moment) {}

    /** Whatever was promised in these opportunities before is kept or broken by it. */
    public Uni<Void> settle(TenantTransaction transaction, List<Word> words) {
        if (words.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return transaction
                .session()
                .createNativeQuery(SETTLE)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, Json.write(words))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** A date was said that may have been answered before it was reported. */
    public Uni<Void> settleStated(TenantTransaction transaction, TimelineStatement statement) {
        TimelineStatement.Source source = statement.source();
        return execute(transaction, SETTLE_STATED, source.opportunityId(), source.id(), ANSWERS);
    }

    /** What {@code by} said was no answer after all. */
    public Uni<Void> unsettle(TenantTransaction transaction, UUID opportunityId, UUID by) {
        return execute(transaction, UNSETTLE, opportunityId, by, ANSWERS);
    }

    /** A closed opportunity owes nothing that was not due yet. */
    public Uni<Void> release(TenantTransaction transaction, UUID opportunityId) {
        return execute(transaction, RELEASE, opportunityId, transaction.now());
    }

    /** An opportunity that is open again owes what it owed. */
    public Uni<Void> oweAgain(TenantTransaction transaction, UUID opportunityId) {
        return execute(transaction, OWE_AGAIN, opportunityId);
    }

    private static Uni<Void> execute(
            TenantTransaction transaction, String statement, UUID opportunityId, Object... further) {
        var query = transaction
                .session()
                .createNativeQuery(statement)
                .setParameter(1, transaction.tenant().value())
                .setParameter(2, opportunityId);
        for (int index = 0; index < further.length; index++) {
            query.setParameter(index + 3, further[index]);
        }
        return query.executeUpdate().replaceWithVoid();
    }
}
