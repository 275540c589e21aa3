package io.followthrough.reminder.store.insights;

import io.followthrough.platform.figures.MonthlyTable;
import java.util.List;

/** What this service counts by month, void and taken-back things left out. */
public final class CountedByMonth {

    /** Contacts made in the month, by the window that the plan gave them (R24-R28). */
    public static final MonthlyTable FOLLOW_UPS =
            new MonthlyTable("followUps", List.of("early", "onTime", "late"), 7, """
            with made as (
              select f.candidate_id, f.sent_at, r.opens_at, r.due_at
              from follow_up f
              left join opportunity_facts o on o.tenant_id = $1 and o.opportunity_id = f.opportunity_id
              left join lateral (
                select w.opens_at, w.due_at from reminder w
                where w.tenant_id = $1 and w.opportunity_id = f.opportunity_id and w.kind = 'FOLLOW_UP'
                  and w.state <> 'CANCELLED'
                  and w.natural_key like 'FOLLOW\\_UP:%:' || f.ordinal
                order by w.interview_id = f.interview_id desc nulls last, w.id desc limit 1) as r on true
              where f.tenant_id = $1 and (cast(o.facts as jsonb)->>'voidedAt') is null
                and f.sent_at >= cast($2 as date)::timestamp at time zone 'UTC'
                and f.sent_at < cast($3 as date)::timestamp at time zone 'UTC')
            select cast(date_trunc('month', sent_at at time zone 'UTC') as date),
              case when opens_at is null or sent_at < opens_at then 'early' when sent_at < due_at then 'onTime' else 'late' end,
              count(*), count(distinct candidate_id)
            from made group by 1, 2""");

    private CountedByMonth() {}
}
