-- Who has read which events of a sandbox tenant, while somebody waits for it.
create table sandbox_reading (
  tenant_id text not null,
  attempt uuid not null,
  service text not null,
  told_by text not null,
  part integer not null,
  parts integer not null,
  event_count integer not null,
  read_at timestamptz not null default now(),
  primary key (tenant_id, attempt, service, told_by, part)
);
call protect_tenant_table('sandbox_reading');

-- The last attempt of a tenant all of whose events were read everywhere.
create table sandbox_settled (
  tenant_id text primary key,
  attempt uuid not null
);
call protect_tenant_table('sandbox_settled');

-- With which setting of its clock a sandbox tenant was emptied: the next one is its first again.
create table sandbox_freed (
  tenant_id text primary key,
  move_number bigint not null
);
call protect_tenant_table('sandbox_freed');

-- The dispatcher tells of sandboxes.
grant insert (tenant_id, event_id) on told_event to ${relay};
