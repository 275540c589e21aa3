create table sample_note (
  tenant_id text not null,
  id uuid not null,
  primary key (tenant_id, id)
);
call protect_tenant_table('sample_note');
