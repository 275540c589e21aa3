-- Debriefs: how fresh the memory was at the first write (R5), and how much the last one can be trusted
with round as (
  select tenant, interview_id from standing_round
), debrief as (
  select tenant, interview_id,
    arg_min(freshness, aggregate_version) as freshness,
    arg_max(recall_score, aggregate_version) as recall_score
  from debrief_recorded group by all
)
select tenant,
  count(*) as interviews,
  count(*) filter (freshness = 'FRESH') as fresh_24h,
  count(*) filter (freshness = 'AGEING') as ageing_48h,
  count(*) filter (freshness = 'STALE') as stale,
  count(*) filter (freshness is null) as none,
  round(avg(recall_score), 2) as mean_recall_score
from round left join debrief using (tenant, interview_id)
group by tenant order by tenant
