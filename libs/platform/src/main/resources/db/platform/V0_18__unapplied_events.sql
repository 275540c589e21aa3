-- Events that this service could not use: each from when it became a dead letter until it is applied after all, made up for
-- by a later event, dropped, or gone from the dead letters. Ids only, nothing of what the event tells.
create table unapplied_event (
  tenant_id text not null,
  id uuid not null,
  type text,
  subject text,
  whole text,
  person text,
  cause text not null,
  kept boolean not null default false,
  failed_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
comment on column unapplied_event.id is 'the event''s id, or one made of the record''s place when it has none';
comment on column unapplied_event.whole is 'what the subject is a part of; null when nobody knows';
comment on column unapplied_event.person is 'whose data the event tells; null when it is about the tenant';
comment on column unapplied_event.kept is 'all that it tells is kept, and takes effect with whatever makes up for it';
comment on column unapplied_event.failed_at is 'real time, in sandboxes too';
create index unapplied_event_of_person on unapplied_event (tenant_id, person);
create index unapplied_event_by_age on unapplied_event (failed_at);
call protect_tenant_table('unapplied_event');
-- Expiry, the count of all and the operator's command work for all tenants; they see that there are some, never about whom.
call grant_to_relay('unapplied_event', 'select (tenant_id, id, failed_at), delete');

-- Notes such an event, unless it happened before its person was erased here; whether it was noted. Waits for an erasure of the
-- person that is at work, as admit_event does.
create function note_unapplied(tenant text, event uuid, kind text, of_subject text, of_whole text, about text, why text,
  happened_at timestamptz) returns boolean
language plpgsql as $$
begin
  if about is not null then
    perform pg_advisory_xact_lock_shared(erasure_lock(tenant, about));
    if exists (
      select from erased_candidate e
      where e.tenant_id = tenant and e.candidate_id = about and (happened_at is null or e.erased_at >= happened_at)
    ) then
      return false;
    end if;
  end if;
  insert into unapplied_event as u (tenant_id, id, type, subject, whole, person, cause)
  values (tenant, event, kind, of_subject, of_whole, about, why)
  on conflict (tenant_id, id) do update
    set whole = coalesce(excluded.whole, u.whole), cause = excluded.cause, failed_at = excluded.failed_at;
  return true;
end
$$;
