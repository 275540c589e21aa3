-- What this service keeps of other services' events. No foreign keys between them: topics interleave freely.
create table known_opportunity (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  employer text not null,
  role text not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('known_opportunity');

create table known_interview (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  completed boolean not null,
  ends_at timestamptz not null,
  time_zone text not null,
  decision_date date,
  interviewers text not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('known_interview');
comment on column known_interview.interviewers is 'JSON';

create table debrief (
  tenant_id text not null,
  interview_id uuid not null,
  version bigint not null,
  candidate_id text not null,
  content text not null,
  written_at text not null,
  primary key (tenant_id, interview_id),
  foreign key (tenant_id, interview_id) references known_interview (tenant_id, id)
);
call protect_tenant_table('debrief');
comment on column debrief.content is 'JSON';
comment on column debrief.written_at is 'JSON: when each part that holds something was last changed';

create table message (
  tenant_id text not null,
  id uuid not null,
  version bigint not null,
  candidate_id text not null,
  opportunity_id uuid not null,
  interview_id uuid,
  recipient_id uuid,
  kind text not null,
  channel text not null,
  state text not null,
  body text not null,
  findings text not null,
  composed_for uuid,
  drafted_at timestamptz not null,
  primary key (tenant_id, id)
);
-- One draft per reminder, however often the reminder nudges.
create unique index message_composed_once on message (tenant_id, composed_for) where composed_for is not null;
create index message_of_opportunity on message (tenant_id, opportunity_id, id);
call protect_tenant_table('message');
comment on column message.findings is 'JSON';
comment on column message.composed_for is 'the reminder that asked for the draft, or null';

-- A follow-up that fell due before this service had heard of its interview: topics interleave freely.
create table awaited_draft (
  tenant_id text not null,
  reminder_id uuid not null,
  interview_id uuid not null,
  opportunity_id uuid not null,
  channel text not null,
  primary key (tenant_id, reminder_id)
);
create index awaited_draft_of_opportunity on awaited_draft (tenant_id, opportunity_id);
call protect_tenant_table('awaited_draft');
