package io.followthrough.notes.store.insights;

import io.followthrough.platform.figures.MonthlyTable;
import java.util.List;

/** What this service counts by month, void and taken-back things left out. */
public final class CountedByMonth {

    /** People met in rounds that ended in the month, by how soon they were thanked (R9, R10). */
    public static final MonthlyTable THANK_YOUS =
            new MonthlyTable("thankYous", List.of("ideal", "onTime", "grace", "late", "notSent"), 7, """
            with met as (
              select i.id, i.candidate_id, i.ends_at, cast(person->>'id' as uuid) as person_id
              from known_interview i
              left join known_opportunity o on o.tenant_id = i.tenant_id and o.id = i.opportunity_id
              cross join jsonb_array_elements(cast(i.interviewers as jsonb)) as person
              where i.tenant_id = $1 and i.state = 'COMPLETED' and o.voided_at is null and cast(person->>'met' as boolean)
                and i.ends_at >= cast($2 as date)::timestamp at time zone 'UTC'
                and i.ends_at < cast($3 as date)::timestamp at time zone 'UTC'),
            thanked as (
              select met.*, (
                select extract(epoch from min(m.sent_at) - met.ends_at) from message m
                where m.tenant_id = $1 and m.interview_id = met.id and m.kind = 'THANK_YOU'
                  and m.recipient_id = met.person_id and m.sent_at is not null) as seconds
              from met),
            limits as (
              select coalesce(max(ideal_by_seconds), 10800) as ideal, coalesce(max(due_by_seconds), 86400) as due,
                coalesce(max(grace_until_seconds), 172800) as grace
              from thank_you_limits where tenant_id = $1)
            select cast(date_trunc('month', ends_at at time zone 'UTC') as date),
              case when seconds is null then 'notSent' when seconds <= ideal then 'ideal' when seconds <= due then 'onTime'
                when seconds <= grace then 'grace' else 'late' end,
              count(*), count(distinct candidate_id)
            from thanked, limits group by 1, 2""");

    /** Rounds that ended in the month, by how fresh the memory was when the debrief was begun (R5). */
    public static final MonthlyTable DEBRIEFS =
            new MonthlyTable("debriefs", List.of("fresh", "ageing", "stale", "none"), 7, """
            with debriefed as (
              select i.candidate_id, i.ends_at, (
                select extract(epoch from min(cast(part.value as timestamptz)) - i.ends_at)
                from debrief d, jsonb_each_text(cast(d.written_at as jsonb)) as part
                where d.tenant_id = $1 and d.interview_id = i.id) as seconds
              from known_interview i
              left join known_opportunity o on o.tenant_id = i.tenant_id and o.id = i.opportunity_id
              where i.tenant_id = $1 and i.state = 'COMPLETED' and o.voided_at is null
                and i.ends_at >= cast($2 as date)::timestamp at time zone 'UTC'
                and i.ends_at < cast($3 as date)::timestamp at time zone 'UTC')
            select cast(date_trunc('month', ends_at at time zone 'UTC') as date),
              case when seconds is null then 'none' when seconds <= 86400 then 'fresh' when seconds <= 172800 then 'ageing'
                else 'stale' end,
              count(*), count(distinct candidate_id)
            from debriefed group by 1, 2""");

    private CountedByMonth() {}
}
