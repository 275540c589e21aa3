-- Thank-yous: how soon the interviewers met were thanked (R9, R10)
with round as (
  from interview_completed
  qualify row_number() over (partition by tenant, interview_id order by aggregate_version desc) = 1
), owed as (
  select tenant, person, interview_id, interviewer->>'$.id' as interviewer_id
  from round, unnest(cast(interviewers as json[])) as met(interviewer)
  where (interviewer->>'$.met') = 'true'
), sent as (
  select tenant, interview_id, cast(recipient_id as text) as interviewer_id,
    arg_min(tier, sent_at) as tier
  from (
    from message_sent where kind = 'THANK_YOU'
    qualify row_number() over (partition by tenant, message_id order by aggregate_version desc) = 1)
  group by all
)
select tenant, person,
  true as owed,
  tier = 'IDEAL' as ideal_3h,
  tier = 'ON_TIME' as on_time_24h,
  tier = 'GRACE' as grace_48h,
  tier = 'LATE' as late,
  tier is null as not_sent,
  tier in ('IDEAL', 'ON_TIME') as percent_on_time
from owed left join sent using (tenant, interview_id, interviewer_id)
