-- Evidence: does thanking everyone within 3 h beat 24 h?
with round as (
  from interview_completed
  qualify row_number() over (partition by tenant, interview_id order by aggregate_version desc) = 1
), owed as (
  select tenant, interview_id, interviewer->>'$.id' as interviewer_id
  from round, unnest(cast(interviewers as json[])) as met(interviewer)
  where (interviewer->>'$.met') = 'true'
), sent as (
  select tenant, interview_id, cast(recipient_id as text) as interviewer_id, min(sent_at) as sent_at
  from (
    from message_sent where kind = 'THANK_YOU'
    qualify row_number() over (partition by tenant, message_id order by aggregate_version desc) = 1)
  group by all
), thanked as ( -- when the last interviewer met was thanked; null while one still waits
  select tenant, interview_id,
    case when count(sent_at) = count(*) then max(sent_at) end as thanked_at
  from owed left join sent using (tenant, interview_id, interviewer_id)
  group by all
), outcome as (
  select tenant, interview_id, arg_max(outcome, aggregate_version) as outcome
  from interview_outcome_recorded group by all
), judged as (
  select round.tenant, round.person, outcome.outcome = 'ADVANCED' as advanced,
    case
      when thanked_at <= ends_at + interval 3 hours then '1: within 3 h'
      when thanked_at <= ends_at + interval 24 hours then '2: within 24 h'
      when thanked_at is not null then '3: later'
      else '4: not everyone'
    end as thanked
  from round join thanked using (tenant, interview_id) join outcome using (tenant, interview_id)
  where outcome.outcome in ('ADVANCED', 'REJECTED')
)
select tenant, person, thanked,
  true as people,
  true as rounds,
  advanced as rate_of_advancing
from judged
