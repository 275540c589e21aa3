-- What this service keeps of a hiring process: the facts that its plans are made of. Plans are always made from all of
-- them, so they are read and written as a whole.
create table opportunity_facts (
  tenant_id text not null,
  opportunity_id uuid not null,
  version bigint not null,
  candidate_id text not null,
  facts text not null,
  primary key (tenant_id, opportunity_id)
);
create index opportunity_facts_of_candidate on opportunity_facts (tenant_id, candidate_id);
call protect_tenant_table('opportunity_facts');
comment on column opportunity_facts.facts is 'JSON';

-- Which opportunity a round belongs to: plans are asked for by round.
create table known_interview (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('known_interview');

create table reminder (
  tenant_id text not null,
  id uuid not null,
  version bigint not null,
  natural_key text not null,
  kind text not null,
  candidate_id text not null,
  opportunity_id uuid not null,
  interview_id uuid,
  about_type text not null,
  about_id uuid,
  about_name text,
  opens_at timestamptz not null,
  remind_at text not null,
  due_at timestamptz not null,
  until timestamptz,
  local_date date not null,
  trace text not null,
  rejected_dates text not null,
  quiet_hours text not null,
  channel text,
  policy_version bigint not null,
  state text not null,
  passed int not null,
  known_at timestamptz not null,
  snoozed_until timestamptz,
  done_at timestamptz,
  primary key (tenant_id, id)
);
-- A cancelled reminder may be followed by a new one of the same key.
create unique index reminder_by_natural_key on reminder (tenant_id, natural_key) where state <> 'CANCELLED';
create index reminder_of_opportunity on reminder (tenant_id, opportunity_id);
create index reminder_of_candidate on reminder (tenant_id, candidate_id, due_at);
call protect_tenant_table('reminder');
call grant_to_relay('reminder', 'select, update');
comment on column reminder.remind_at is 'JSON: the nudges, ascending';
comment on column reminder.trace is 'JSON';
comment on column reminder.rejected_dates is 'JSON';
comment on column reminder.quiet_hours is 'JSON: {from, to, zone}; no from = none';
comment on column reminder.passed is 'how many nudges are behind';

-- The next nudge of every reminder that has one: narrow, so that a claim reads little. fire_at is in real time: the
-- planned instant less the tenant's clock offset.
create table timer (
  tenant_id text not null,
  reminder_id uuid not null,
  fire_at timestamptz not null,
  offset_millis bigint not null,
  primary key (tenant_id, reminder_id),
  foreign key (tenant_id, reminder_id) references reminder (tenant_id, id)
);
create index timer_by_time on timer (fire_at);
call protect_tenant_table('timer');
call grant_to_relay('timer', 'select, update, delete');

-- What was done before it was asked for, because events of different topics interleave freely.
create table fulfilment (
  tenant_id text not null,
  natural_key text not null,
  done_at timestamptz not null,
  primary key (tenant_id, natural_key)
);
call protect_tenant_table('fulfilment');

-- Which services have taken over a move of a sandbox tenant's clock.
create table sandbox_clock_confirmation (
  tenant_id text not null,
  service text not null,
  move_number bigint not null,
  primary key (tenant_id, service)
);
call protect_tenant_table('sandbox_clock_confirmation');
