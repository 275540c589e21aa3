-- Follow-ups: inside the window that the plan gave, before it or after it (R24-R28)
with due as (
  from follow_up_due
  qualify row_number() over (
    partition by tenant, opportunity_id, interview_id, ordinal order by happened_at desc) = 1
), made as (
  select made.tenant, made.person, made.sent_at, made.breaches, due.opens_at, due.due_at
  from follow_up_logged as made
  left join due on due.tenant = made.tenant and due.opportunity_id = made.opportunity_id
    and due.interview_id = made.interview_id and due.ordinal = made.ordinal
)
select tenant, person,
  true as follow_ups,
  sent_at >= opens_at and sent_at < due_at as inside,
  opens_at is null or sent_at < opens_at as early,
  sent_at >= due_at as late,
  json_array_length(breaches) > 0 as breaking_a_rule,
  sent_at >= opens_at and sent_at < due_at as percent_inside
from made
