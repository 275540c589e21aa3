-- What drafts need of the candidate: the name that they are signed with, and what was promised to the employer (R2, R30).
create table known_candidate (
  tenant_id text not null,
  candidate_id text not null,
  display_name text,
  primary key (tenant_id, candidate_id)
);
call protect_tenant_table('known_candidate');

create table known_material (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  interview_id uuid,
  candidate_id text not null,
  description text not null,
  promised_for date not null,
  sent boolean not null,
  primary key (tenant_id, id)
);
create index known_material_of_opportunity on known_material (tenant_id, opportunity_id, promised_for, id);
create index known_material_of_interview on known_material (tenant_id, interview_id) where interview_id is not null;
create index known_material_of_candidate on known_material (tenant_id, candidate_id);
call protect_tenant_table('known_material');
comment on column known_material.interview_id is 'in which round it was promised; null when outside of any';
