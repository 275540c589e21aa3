create table opportunity (
  tenant_id text not null,
  id uuid not null,
  version bigint not null,
  candidate_id text not null,
  employer text not null,
  role text not null,
  source text,
  formality text,
  referrer_id uuid,
  referrer_name text,
  referrer_email text,
  decision_date date,
  stated_as text,
  opened_at timestamptz not null,
  primary key (tenant_id, id)
);
create index opportunity_of_candidate on opportunity (tenant_id, candidate_id, id);
call protect_tenant_table('opportunity');

create table interview (
  tenant_id text not null,
  id uuid not null,
  version bigint not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  kind text not null,
  state text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  time_zone text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index interview_of_opportunity on interview (tenant_id, opportunity_id, ends_at);
call protect_tenant_table('interview');

create table interviewer (
  tenant_id text not null,
  id uuid not null,
  interview_id uuid not null,
  position int not null,
  name text not null,
  email text,
  title text,
  met boolean,
  primary key (tenant_id, id),
  foreign key (tenant_id, interview_id) references interview (tenant_id, id)
);
create index interviewer_of_interview on interviewer (tenant_id, interview_id, position);
call protect_tenant_table('interviewer');
comment on column interviewer.met is 'null until the interview is completed';

create table material (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  description text not null,
  promised_for date not null,
  promised_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, id)
);
create index material_of_opportunity on material (tenant_id, opportunity_id, promised_for);
call protect_tenant_table('material');
