-- Rows of all tenants get values here, so the tenant's guard steps aside for the owner within this migration.
alter table opportunity no force row level security;
alter table interview no force row level security;
alter table material no force row level security;

alter table opportunity
  add column status text not null default 'OPEN',
  add column outcome text,
  add column outcome_at timestamptz;
create index opportunity_by_status on opportunity (tenant_id, status, id);
create index opportunity_of_candidate_by_status on opportunity (tenant_id, candidate_id, status, id);

alter table interview
  add column round int,
  add column planned_ends_at timestamptz,
  add column reported_at timestamptz,
  add column report text,
  add column outcome text,
  add column outcome_at timestamptz;
comment on column interview.round is 'place among the rounds of the opportunity by their start; null when cancelled';
comment on column interview.report is 'fingerprint of the report that completed it';
update interview set planned_ends_at = ends_at, reported_at = ends_at, report = '' where state = 'COMPLETED';
update interview i set round = numbered.round
from (
  select tenant_id, id, row_number() over (partition by tenant_id, opportunity_id order by starts_at, id) as round
  from interview where state <> 'CANCELLED') numbered
where i.tenant_id = numbered.tenant_id and i.id = numbered.id;
create index interview_by_round on interview (tenant_id, opportunity_id, starts_at, id);

alter table material
  add column version bigint not null default 0,
  add column candidate_id text,
  add column interview_id uuid,
  add column due_at timestamptz,
  add column due_zone text,
  add column sent_at timestamptz,
  add column released_at timestamptz,
  add foreign key (tenant_id, interview_id) references interview (tenant_id, id);
update material m set candidate_id = o.candidate_id
from opportunity o where o.tenant_id = m.tenant_id and o.id = m.opportunity_id;
update material set due_zone = 'UTC', due_at = (promised_for + time '17:00') at time zone 'UTC';
alter table material
  alter column candidate_id set not null,
  alter column due_at set not null,
  alter column due_zone set not null;
comment on column material.due_zone is 'by whose clocks due_at was reckoned';
comment on column material.released_at is 'the opportunity closed before it was due: it is owed no more';
create index material_of_interview on material (tenant_id, interview_id) where interview_id is not null;
create index material_of_candidate on material (tenant_id, candidate_id, id);
create index material_in_order on material (tenant_id, opportunity_id, id);

alter table opportunity force row level security;
alter table interview force row level security;
alter table material force row level security;

-- Everything that the employer said of its decision. A date in it is a promise, unless it was replaced before it fell due.
create table timeline_statement (
  tenant_id text not null,
  id uuid not null,
  version bigint not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  interview_id uuid,
  decision_date date,
  stated_as text,
  stated_at timestamptz not null,
  due_at timestamptz,
  due_zone text not null,
  replaced_at timestamptz,
  answered_at timestamptz,
  answered_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id),
  foreign key (tenant_id, interview_id) references interview (tenant_id, id)
);
create index timeline_statement_of_opportunity on timeline_statement (tenant_id, opportunity_id, id);
create index timeline_statement_of_candidate on timeline_statement (tenant_id, candidate_id, id);
create index timeline_statement_of_interview on timeline_statement (tenant_id, interview_id)
  where interview_id is not null;
call protect_tenant_table('timeline_statement');
comment on column timeline_statement.answered_by is 'the response, round or opportunity whose answer kept the promise';

create table opportunity_change (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  kind text not null,
  about uuid,
  details text not null,
  reason text,
  changed_at timestamptz not null,
  changed_by text not null,
  acting_as text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index opportunity_change_of_opportunity on opportunity_change (tenant_id, opportunity_id, id);
call protect_tenant_table('opportunity_change');
comment on column opportunity_change.details is 'JSON: the fields that changed, from what and to what';

create table employer_response (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  channel text not null,
  received_at timestamptz not null,
  summary text,
  primary key (tenant_id, id),
  foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index employer_response_of_opportunity on employer_response (tenant_id, opportunity_id, id);
call protect_tenant_table('employer_response');

create table reference (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  name text not null,
  email text,
  highlight text,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index reference_of_opportunity on reference (tenant_id, opportunity_id, id);
call protect_tenant_table('reference');
