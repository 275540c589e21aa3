-- Reminders: how many fired late, and by how much
with fired as (
  select tenant, type, happened_at, cast(data->>'$.remindAt' as timestamptz) as remind_at,
    (data->>'$.lateBy') is not null as late
  from event where type like '%Due' and (data->>'$.remindAt') is not null
)
select tenant, type as reminder,
  count(*) as fired,
  count(*) filter (late) as late,
  coalesce(cast(date_trunc('second', max(happened_at - remind_at) filter (late)) as text), '') as latest_by
from fired
group by tenant, type order by tenant, type
