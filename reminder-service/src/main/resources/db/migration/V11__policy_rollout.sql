-- A tenant whose plans are being made again by a changed policy, until all are: what a replica that died left undone is
-- found here by the others.
create table policy_rollout (
  tenant_id text not null primary key,
  version bigint not null,
  correlation_id text not null,
  begun_at timestamptz not null
);
call protect_tenant_table('policy_rollout');
call grant_to_relay('policy_rollout', 'select');
