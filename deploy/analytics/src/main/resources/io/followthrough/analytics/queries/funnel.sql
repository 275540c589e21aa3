-- Funnel: how many opportunities reached each stage
with stage as (
  select tenant, opportunity_id, 'opened' as stage from standing_opportunity
  union select tenant, opportunity_id, 'interviewed' from standing_round
  union select round.tenant, round.opportunity_id, 'advanced'
    from standing_round as round join interview_outcome_recorded as recorded
      on recorded.tenant = round.tenant and recorded.interview_id = round.interview_id
    where recorded.outcome = 'ADVANCED'
  union select tenant, opportunity_id, 'offered' from opportunity_outcome_recorded
    where outcome in ('OFFER_RECEIVED', 'OFFER_ACCEPTED', 'OFFER_DECLINED')
  union select tenant, opportunity_id, 'accepted' from offer_accepted
), reached as (
  select stage.* from stage semi join standing_opportunity as standing
    on standing.tenant = stage.tenant and standing.opportunity_id = stage.opportunity_id
)
select tenant,
  count(distinct opportunity_id) filter (stage = 'opened') as opened,
  count(distinct opportunity_id) filter (stage = 'interviewed') as interviewed,
  count(distinct opportunity_id) filter (stage = 'advanced') as advanced,
  count(distinct opportunity_id) filter (stage = 'offered') as offered,
  count(distinct opportunity_id) filter (stage = 'accepted') as accepted
from reached
group by tenant order by tenant
