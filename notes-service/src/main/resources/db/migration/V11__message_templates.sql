-- A tenant's own templates. A row without a text says that the built-in one is in use again; its version goes on counting.
create table message_template (
  tenant_id text not null,
  kind text not null,
  version bigint not null,
  own_text text,
  primary key (tenant_id, kind)
);
call protect_tenant_table('message_template');
