-- Events that Kafka refuses for good, such as one that is too large: out of the way of their neighbours until an operator
-- puts them back or drops them. The columns of the outbox, with the place that the event had there, and why it lies here.
create table outbox_parked (
  tenant_id text not null,
  id uuid not null,
  shard smallint not null,
  seq bigint not null,
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
  appended_at timestamptz not null,
  parked_at timestamptz not null default now(),
  cause text not null,
  primary key (tenant_id, id)
);
comment on column outbox_parked.cause is 'what Kafka said; no part of the event';
call protect_tenant_table('outbox_parked');
call grant_to_relay('outbox_parked', 'select, insert, delete');

-- A row that cannot be read as an event's would hold up all that are read with it: nobody could park it.
alter table outbox add constraint outbox_has_finite_time check (isfinite("timestamp"));
