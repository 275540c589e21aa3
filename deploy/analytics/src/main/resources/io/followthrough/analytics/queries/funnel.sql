-- Funnel: how many opportunities reached each stage
with stage as (
  select tenant, person, opportunity_id, 'opened' as stage from opportunity_opened
  union select tenant, person, opportunity_id, 'interviewed' from interview_completed
  union select tenant, person, opportunity_id, 'advanced' from interview_outcome_recorded where outcome = 'ADVANCED'
  union select tenant, person, opportunity_id, 'offered' from opportunity_outcome_recorded
    where outcome in ('OFFER_RECEIVED', 'OFFER_ACCEPTED', 'OFFER_DECLINED')
  union select tenant, person, opportunity_id, 'accepted' from offer_accepted
)
select tenant, any_value(person) as person,
  bool_or(stage = 'opened') as opened,
  bool_or(stage = 'interviewed') as interviewed,
  bool_or(stage = 'advanced') as advanced,
  bool_or(stage = 'offered') as offered,
  bool_or(stage = 'accepted') as accepted
from stage
group by tenant, opportunity_id
