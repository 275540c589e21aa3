-- Funnel: how many opportunities reached each stage
with stage as (
  select tenant, person, opportunity_id, 'opened' as stage from standing_opportunity
  union select tenant, person, opportunity_id, 'interviewed' from standing_round
  union select round.tenant, round.person, round.opportunity_id, 'advanced'
    from standing_round as round join interview_outcome_recorded as recorded
      on recorded.tenant = round.tenant and recorded.interview_id = round.interview_id
    where recorded.outcome = 'ADVANCED'
  union select tenant, person, opportunity_id, 'offered' from opportunity_outcome_recorded
    where outcome in ('OFFER_RECEIVED', 'OFFER_ACCEPTED', 'OFFER_DECLINED')
  union select tenant, person, opportunity_id, 'accepted' from offer_accepted
), reached as (
  select stage.* from stage semi join standing_opportunity as standing
    on standing.tenant = stage.tenant and standing.opportunity_id = stage.opportunity_id
)
select tenant, any_value(person) as person,
  bool_or(stage = 'opened') as opened,
  bool_or(stage = 'interviewed') as interviewed,
  bool_or(stage = 'advanced') as advanced,
  bool_or(stage = 'offered') as offered,
  bool_or(stage = 'accepted') as accepted
from reached
group by tenant, opportunity_id
