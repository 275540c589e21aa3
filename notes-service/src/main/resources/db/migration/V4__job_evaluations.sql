-- How the candidate weighs a job (R22).
create table job_evaluation (
  tenant_id text not null,
  opportunity_id uuid not null,
  version bigint not null,
  candidate_id text not null,
  content text not null,
  evaluated_at timestamptz,
  primary key (tenant_id, opportunity_id),
  foreign key (tenant_id, opportunity_id) references known_opportunity (tenant_id, id)
);
create index job_evaluation_of_candidate on job_evaluation (tenant_id, candidate_id);
call protect_tenant_table('job_evaluation');
comment on column job_evaluation.content is 'JSON';
comment on column job_evaluation.evaluated_at is 'when it was last changed; null before the first write with content';
