package io.followthrough.interview.store.insights;

import io.followthrough.platform.figures.MonthlyTable;
import java.util.List;

/** What this service counts by month, void and taken-back things left out. */
public final class CountedByMonth {

    /** Opportunities that were opened in the month and stand, by the furthest stage that they reached. */
    public static final MonthlyTable OPPORTUNITIES =
            new MonthlyTable("opportunities", List.of("opened", "interviewed", "advanced", "offered"), 90, """
            select month, cell, count(*), count(distinct candidate_id) from (
              select cast(date_trunc('month', o.opened_at at time zone 'UTC') as date) as month, o.candidate_id,
                case
                  when o.outcome in ('OFFER_RECEIVED', 'OFFER_ACCEPTED', 'OFFER_DECLINED') then 'offered'
                  when exists (select from interview i where i.tenant_id = $1 and i.opportunity_id = o.id
                    and i.state = 'COMPLETED' and i.outcome = 'ADVANCED') then 'advanced'
                  when exists (select from interview i where i.tenant_id = $1 and i.opportunity_id = o.id
                    and i.state = 'COMPLETED') then 'interviewed'
                  else 'opened'
                end as cell
              from opportunity o
              where o.tenant_id = $1 and o.status <> 'VOIDED'
                and o.opened_at >= cast($2 as date)::timestamp at time zone 'UTC'
                and o.opened_at < cast($3 as date)::timestamp at time zone 'UTC') as furthest
            group by month, cell""");

    private CountedByMonth() {}
}
