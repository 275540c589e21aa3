-- Reminders: how many fired late by themselves, how many because the interview was reported late, and by how much
with told as (
  select tenant, type, data->>'$.lateBy' as late_by, coalesce(data->>'$.reportedLateBy', 'PT0S') as reported_late_by
  from event where type like '%Due' and (data->>'$.remindAt') is not null
), seconds as (
  select tenant, type,
    3600 * coalesce(try_cast(regexp_extract(late_by, '(\d+)H', 1) as bigint), 0)
      + 60 * coalesce(try_cast(regexp_extract(late_by, '(\d+)M', 1) as bigint), 0)
      + coalesce(try_cast(regexp_extract(late_by, '(\d+)S', 1) as bigint), 0) as late,
    3600 * coalesce(try_cast(regexp_extract(reported_late_by, '(\d+)H', 1) as bigint), 0)
      + 60 * coalesce(try_cast(regexp_extract(reported_late_by, '(\d+)M', 1) as bigint), 0)
      + coalesce(try_cast(regexp_extract(reported_late_by, '(\d+)S', 1) as bigint), 0) as reported
  from told
)
select tenant, type as reminder,
  count(*) as fired,
  count(*) filter (late - reported >= 60) as fired_late,
  coalesce(cast(to_seconds(max(late - reported) filter (late - reported >= 60)) as text), '') as fired_latest_by,
  count(*) filter (reported > 0) as reported_late,
  coalesce(cast(to_seconds(max(reported) filter (reported > 0)) as text), '') as reported_latest_by
from seconds
group by tenant, type order by tenant, type
