-- Candidates who were erased and have not come back: their late events are ignored.
create table erased_candidate (
  tenant_id text not null,
  candidate_id text not null,
  erased_at timestamptz not null,
  primary key (tenant_id, candidate_id)
);
comment on column erased_candidate.erased_at is 'by the tenant''s clock';
call protect_tenant_table('erased_candidate');

-- Remembers an event in the inbox and says whether it may take effect: FIRST, DUPLICATE, or ERASED when it is about a
-- candidate who was erased. One round trip; the statements of a function each see what was committed before they began,
-- so that an erasure which ended while this waited for its lock is seen.
-- about: the candidate whose erasure matters, or null. returned_at: when the event says that the candidate is back, or null.
create function admit_event(tenant text, reader text, event uuid, about text, returned_at timestamptz) returns text
language plpgsql as $$
begin
  insert into inbox (tenant_id, consumer, event_id) values (tenant, reader, event) on conflict do nothing;
  if not found then
    return 'DUPLICATE';
  end if;
  if about is null then
    return 'FIRST';
  end if;
  perform pg_advisory_xact_lock_shared(erasure_lock(tenant, about));
  delete from erased_candidate e
    where e.tenant_id = tenant and e.candidate_id = about and e.erased_at < returned_at;
  if exists (select from erased_candidate e where e.tenant_id = tenant and e.candidate_id = about) then
    return 'ERASED';
  end if;
  return 'FIRST';
end
$$;

-- Held alone by an erasure and shared by whatever takes effect on the candidate's data.
create function erasure_lock(tenant text, candidate text) returns bigint
language sql immutable as $$ select hashtextextended('erasure:' || tenant || ':' || candidate, 0) $$;
