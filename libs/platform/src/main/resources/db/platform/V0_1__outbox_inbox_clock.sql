-- Every table with a tenant column gets row-level security through this one procedure: the application role sees and
-- writes rows of the transaction's tenant only, the owner too (FORCE), and nothing at all outside a transaction that
-- has set app.tenant_id.
create procedure protect_tenant_table(name regclass)
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format(
    'create policy tenant_isolation on %s using (tenant_id = current_setting(''app.tenant_id'', true)) '
    'with check (tenant_id = current_setting(''app.tenant_id'', true))', name);
  execute format('grant select, insert, update, delete on %s to ${app}', name);
end
$$;

-- The relay (and the due dispatcher) works for all tenants, on the few tables that are granted to it here.
create procedure grant_to_relay(name regclass, privileges text)
language plpgsql as $$
begin
  execute format('create policy relay_works_for_all on %s to ${relay} using (true) with check (true)', name);
  execute format('grant %s on %s to ${relay}', privileges, name);
end
$$;

-- The last number given to an event of a subject. The row lock also puts the transactions that append events of one
-- subject in the order of their commits.
create table event_version (
  tenant_id text not null,
  subject text not null,
  version bigint not null,
  primary key (tenant_id, subject)
);
call protect_tenant_table('event_version');
call grant_to_relay('event_version', 'select, insert, update');

-- Columns fit Debezium's Outbox Event Router, so that an operator may switch to it. Insert and delete only.
create table outbox (
  tenant_id text not null,
  id uuid not null,
  shard smallint not null,
  seq bigint generated always as identity,
  aggregatetype text not null,
  aggregateid text not null,
  aggregate_version bigint not null,
  type text not null,
  msg_key text not null,
  payload text not null,
  "timestamp" timestamptz not null,
  correlation_id text not null,
  causation_id text,
  traceparent text,
  appended_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
create unique index outbox_in_order on outbox (shard, seq);
comment on column outbox.aggregatetype is 'the Kafka topic';
call protect_tenant_table('outbox');
call grant_to_relay('outbox', 'select, insert, delete');

-- What a consumer has taken effect of: written in the transaction of the effect.
create table inbox (
  tenant_id text not null,
  consumer text not null,
  event_id uuid not null,
  received_at timestamptz not null default now(),
  primary key (tenant_id, consumer, event_id)
);
call protect_tenant_table('inbox');

-- The offset of a sandbox tenant's clock from real time, with the number of the move that set it.
create table tenant_clock (
  tenant_id text not null primary key,
  offset_millis bigint not null default 0,
  move_number bigint not null default 0
);
call protect_tenant_table('tenant_clock');
