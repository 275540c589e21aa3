-- The relay reads the outbox tenant by tenant, so that it can leave a tenant's rows waiting without reading them; and the
-- rows of one key, when one of them is urgent. The indexes take the place of those by shard and by id, so that an insert
-- writes no more of them. The rare urgent rows have an index of their own.
alter table outbox add column urgent boolean not null default false;
comment on column outbox.urgent is 'published before what else its tenant has waiting, its own key excepted';
alter table outbox drop constraint outbox_pkey, add primary key (tenant_id, msg_key, seq);
create unique index outbox_of_tenant on outbox (shard, tenant_id, seq);
drop index outbox_in_order;
create index outbox_urgent on outbox (shard, seq) where urgent;
