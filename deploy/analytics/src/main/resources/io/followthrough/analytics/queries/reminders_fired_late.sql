-- Reminders: how many fired late by themselves, how many because the interview was reported late, and by how much
with told as (
  select tenant, person, type, data->>'$.lateBy' as late_by, coalesce(data->>'$.reportedLateBy', 'PT0S') as reported_late_by
  from event where type like '%Due' and (data->>'$.remindAt') is not null
), seconds as (
  select tenant, person, type,
    3600 * coalesce(try_cast(regexp_extract(late_by, '(\d+)H', 1) as bigint), 0)
      + 60 * coalesce(try_cast(regexp_extract(late_by, '(\d+)M', 1) as bigint), 0)
      + coalesce(try_cast(regexp_extract(late_by, '(\d+)S', 1) as bigint), 0) as late,
    3600 * coalesce(try_cast(regexp_extract(reported_late_by, '(\d+)H', 1) as bigint), 0)
      + 60 * coalesce(try_cast(regexp_extract(reported_late_by, '(\d+)M', 1) as bigint), 0)
      + coalesce(try_cast(regexp_extract(reported_late_by, '(\d+)S', 1) as bigint), 0) as reported
  from told
)
select tenant, person, type as reminder,
  true as fired,
  late - reported >= 60 as fired_late,
  case when late - reported >= 60 then late - reported end as most_seconds_fired_late,
  reported > 0 as reported_late,
  case when reported > 0 then reported end as most_seconds_reported_late
from seconds
