-- Which event an answer told of, as its header said it.
alter table stored_answer add column event_mark text;

-- The inbox notes every record that was read: those of a type that nothing handles many at once, of all tenants.
grant insert (tenant_id, consumer, event_id) on inbox to ${relay};

-- Events that a consumer could not apply and has set aside. One that is put back and then applied is in the inbox, later.
create table refused_event (
  tenant_id text not null,
  consumer text not null,
  event_id uuid not null,
  refused_at timestamptz not null default now(),
  primary key (tenant_id, consumer, event_id)
);
create index refused_event_by_age on refused_event (refused_at);
call protect_tenant_table('refused_event');
call grant_to_relay('refused_event', 'select, delete');
