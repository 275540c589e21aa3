-- Debriefs: how fresh the memory was at the first write (R5), and how much the last one can be trusted
with round as (
  select tenant, interview_id, any_value(person) as person from interview_completed group by all
), debrief as (
  select tenant, interview_id,
    arg_min(freshness, aggregate_version) as freshness,
    arg_max(recall_score, aggregate_version) as recall_score
  from debrief_recorded group by all
)
select tenant, person,
  true as interviews,
  freshness = 'FRESH' as fresh_24h,
  freshness = 'AGEING' as ageing_48h,
  freshness = 'STALE' as stale,
  freshness is null as none,
  cast(recall_score as double) as mean_recall_score
from round left join debrief using (tenant, interview_id)
