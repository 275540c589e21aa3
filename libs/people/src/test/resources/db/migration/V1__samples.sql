create table sample (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('sample');

create table sample_part (
  tenant_id text not null,
  id uuid not null,
  sample_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, sample_id) references sample (tenant_id, id)
);
call protect_tenant_table('sample_part');

create table sample_note (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('sample_note');
