-- A promise has a timer too, so that a timer no longer belongs to a reminder in every case.
alter table timer drop constraint timer_tenant_id_reminder_id_fkey;
alter table timer rename column reminder_id to id;
alter table timer add column promise boolean not null default false;
-- A claim goes by time, or in turn by tenant when there is a pile; nothing else of a timer is ever asked for.
create index timer_of_tenant_by_time on timer (tenant_id, fire_at);
-- What has fired leaves dead rows where the next claim looks: they are to go soon.
alter table timer set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- A nudge that fires changes a row of reminder. Nothing that it changes is in an index or in an index's condition, and
-- there is room on the page: the row is updated in place, and no index is written.
alter table reminder add column standing_key text
  generated always as (case when state = 'CANCELLED' then null else natural_key end) stored;
drop index reminder_by_natural_key;
create unique index reminder_standing on reminder (tenant_id, standing_key);
alter table reminder set (fillfactor = 75);
alter table reminder add column fired_at timestamptz[] not null default '{}';
comment on column reminder.standing_key is 'a cancelled reminder may be followed by a new one of the same key';
comment on column reminder.fired_at is 'when its nudges fired, by the tenant''s clock';

-- The promises of both sides whose date is known: the employer's decision (R24), the candidate's materials (R2). The
-- same promise for the same date is broken once.
create table promise (
  tenant_id text not null,
  id uuid not null,
  natural_key text not null,
  candidate_id text not null,
  opportunity_id uuid not null,
  promisor text not null,
  material_id uuid,
  promised_for date not null,
  breaks_at timestamptz not null,
  broken_at timestamptz,
  primary key (tenant_id, id)
);
create unique index promise_by_natural_key on promise (tenant_id, opportunity_id, natural_key);
create index promise_of_candidate on promise (tenant_id, candidate_id);
call protect_tenant_table('promise');
call grant_to_relay('promise', 'select, update');

-- Searches of which an occurrence has fired: written by the dispatcher in the transaction of the nudge, taken away by
-- the planner in that of the next occurrence (R18).
create table search_to_continue (
  tenant_id text not null,
  candidate_id text not null,
  fired_at timestamptz not null,
  primary key (tenant_id, candidate_id)
);
call protect_tenant_table('search_to_continue');
call grant_to_relay('search_to_continue', 'select, insert, update');
comment on column search_to_continue.fired_at is 'by the tenant''s clock';
