-- For how long a tenant keeps candidates of whom nothing is heard, and how far looking for them has come.
create table retention (
  tenant_id text not null primary key,
  version bigint not null,
  months int check (months between 1 and 240),
  next_after text,
  swept_at timestamptz
);
comment on column retention.months is 'null: for good';
comment on column retention.next_after is 'the candidate after whom a sweep that has begun goes on';
comment on column retention.swept_at is 'real time: when the last sweep ended; null: one is to begin';
call protect_tenant_table('retention');
call grant_to_relay('retention', 'select (tenant_id, months, swept_at)');

-- What no other table tells of a candidate's last activity, and the end that was announced for its silence.
create table candidate_activity (
  tenant_id text not null,
  candidate_id text not null,
  active_at timestamptz not null,
  told_at timestamptz,
  ends_at timestamptz,
  primary key (tenant_id, candidate_id)
);
comment on column candidate_activity.active_at is 'by the tenant''s clock: changes of the profile, and what other services told';
comment on column candidate_activity.told_at is 'by the tenant''s clock: when its erasure was announced; activity since calls it off';
comment on column candidate_activity.ends_at is 'the time that was announced';
call protect_tenant_table('candidate_activity');

-- When something last happened about each candidate: in an opportunity or a round (one that is still ahead counts), in who
-- coaches it, in the profile, in the other services.
create view silent_candidate with (security_invoker = true) as
select c.tenant_id, c.candidate_id, a.told_at, a.ends_at, greatest(
    a.active_at,
    (select g.changed_at from coach_change g
      where g.tenant_id = c.tenant_id and g.candidate_id = c.candidate_id order by g.id desc limit 1),
    (select max(greatest(
        o.opened_at,
        (select h.changed_at from opportunity_change h
          where h.tenant_id = o.tenant_id and h.opportunity_id = o.id order by h.id desc limit 1),
        (select max(i.ends_at) from interview i where i.tenant_id = o.tenant_id and i.opportunity_id = o.id)))
      from opportunity o where o.tenant_id = c.tenant_id and o.candidate_id = c.candidate_id)) as active_at
from candidate c
left join candidate_activity a on a.tenant_id = c.tenant_id and a.candidate_id = c.candidate_id;
grant select on silent_candidate to ${app};
