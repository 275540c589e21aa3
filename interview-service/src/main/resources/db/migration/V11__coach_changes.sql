-- Who let which coach read what of which candidate, and when: the audit of coach_grant. Rows are added, never changed;
-- they go with the candidate only.
create table coach_change (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  coach_id text not null,
  scopes text,
  expires_at timestamptz,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id)
);
comment on column coach_change.scopes is 'null for a withdrawal';
create index coach_change_of_candidate on coach_change (tenant_id, candidate_id, id);
call protect_tenant_table('coach_change');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is an audit: its rows are never changed', tg_table_name;
end
$$;
create trigger coach_change_is_an_audit before update on coach_change
  for each row execute function refuse_change();
