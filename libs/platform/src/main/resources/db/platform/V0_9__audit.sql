-- Who did what of that which only few may do. An entry is added in the transaction of its act. The service may neither
-- change nor delete it: it has no such privilege. Retention alone deletes, by age.
create table audit_entry (
  tenant_id text not null,
  id uuid not null,
  occurred_at timestamptz not null default now(),
  actor text not null,
  roles text[] not null,
  action text not null,
  subject text not null,
  details text not null,
  correlation_id text not null,
  primary key (tenant_id, id)
);
comment on column audit_entry.occurred_at is 'real time, in sandboxes too';
comment on column audit_entry.actor is 'the subject of the token';
comment on column audit_entry.subject is 'the id of what was acted on';
comment on column audit_entry.details is 'JSON: ids and instants, never texts that somebody wrote';
create index audit_entry_by_age on audit_entry (occurred_at);
call protect_tenant_table('audit_entry');
revoke update, delete on audit_entry from ${app};
-- Expiry works for all tenants; it sees how old an entry is, never what it says.
call grant_to_relay('audit_entry', 'select (tenant_id, id, occurred_at), delete');
