-- Who was to be forgotten, and what each service has removed: nothing personal but the candidate's id.
create table erasure (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  requested_at timestamptz not null,
  primary key (tenant_id, id)
);
create index erasure_of_candidate on erasure (tenant_id, candidate_id, id);
call protect_tenant_table('erasure');

create table erasure_part (
  tenant_id text not null,
  erasure_id uuid not null,
  service text not null,
  removed text not null,
  erased_at timestamptz not null,
  primary key (tenant_id, erasure_id, service),
  foreign key (tenant_id, erasure_id) references erasure (tenant_id, id)
);
comment on column erasure_part.removed is 'JSON: how many rows of each kind';
call protect_tenant_table('erasure_part');

-- Makes a candidate known unless it is, and back when it was erased. The lock is shared, so that nobody waits for anybody
-- but for an erasure of this very candidate; each statement sees what that has committed meanwhile.
create function introduce_candidate(tenant text, who text) returns void
language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(erasure_lock(tenant, who));
  insert into candidate (tenant_id, candidate_id, version) values (tenant, who, 0) on conflict do nothing;
  delete from erased_candidate e where e.tenant_id = tenant and e.candidate_id = who;
end
$$;
