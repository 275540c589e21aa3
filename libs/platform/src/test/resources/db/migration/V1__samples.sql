create table sample (
  tenant_id text not null,
  id uuid not null,
  version bigint not null,
  candidate_id text not null,
  name text not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('sample');
