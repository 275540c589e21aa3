-- Reminders: how many fired late, and by how many seconds at most
with fired as (
  select tenant, person, type, happened_at, cast(data->>'$.remindAt' as timestamptz) as remind_at,
    (data->>'$.lateBy') is not null as late
  from event where type like '%Due' and (data->>'$.remindAt') is not null
)
select tenant, person, type as reminder,
  true as fired,
  late,
  case when late then epoch(happened_at) - epoch(remind_at) end as most_seconds_late
from fired
