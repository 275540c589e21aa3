create table written_sample (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  name text not null,
  label text,
  size int,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, label)
);
call protect_tenant_table('written_sample');
