-- Funnel: how many opportunities reached each stage
with stage as (
  select tenant, opportunity_id, 'opened' as stage from opportunity_opened
  union select tenant, opportunity_id, 'interviewed' from interview_completed
  union select tenant, opportunity_id, 'advanced' from interview_outcome_recorded where outcome = 'ADVANCED'
  union select tenant, opportunity_id, 'offered' from opportunity_outcome_recorded
    where outcome in ('OFFER_RECEIVED', 'OFFER_ACCEPTED', 'OFFER_DECLINED')
  union select tenant, opportunity_id, 'accepted' from offer_accepted
)
select tenant,
  count(distinct opportunity_id) filter (stage = 'opened') as opened,
  count(distinct opportunity_id) filter (stage = 'interviewed') as interviewed,
  count(distinct opportunity_id) filter (stage = 'advanced') as advanced,
  count(distinct opportunity_id) filter (stage = 'offered') as offered,
  count(distinct opportunity_id) filter (stage = 'accepted') as accepted
from stage
group by tenant order by tenant
