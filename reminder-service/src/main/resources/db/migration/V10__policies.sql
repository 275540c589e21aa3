-- Every version of a tenant's timing policy, written once and never changed. Version 1 is the default and has no row.
create table tenant_policy (
  tenant_id text not null,
  version bigint not null,
  document text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, version)
);
call protect_tenant_table('tenant_policy');
comment on column tenant_policy.document is 'JSON';
comment on column tenant_policy.changed_by is 'the subject of the admin''s token';

-- Which version of the policy a plan was last made by, so that those made by an older one can be found.
alter table opportunity_facts add column planned_by bigint not null default 1;
create index opportunity_facts_by_policy on opportunity_facts (tenant_id, planned_by, opportunity_id);
