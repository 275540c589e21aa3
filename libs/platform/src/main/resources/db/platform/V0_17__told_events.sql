-- What was told of sandbox tenants and may not have been read everywhere: written with the outbox, which forgets an event once
-- Kafka has it. A service whose dispatcher tells of sandboxes grants its insert to the relay as well.
create table told_event (
  tenant_id text not null,
  event_id uuid not null,
  told_at timestamptz not null default now(),
  attempt uuid,
  primary key (tenant_id, event_id)
);
comment on column told_event.attempt is 'the last one that asked for it';
create index told_event_by_age on told_event (told_at);
call protect_tenant_table('told_event');
call grant_to_relay('told_event', 'select (tenant_id, event_id, told_at), delete');
