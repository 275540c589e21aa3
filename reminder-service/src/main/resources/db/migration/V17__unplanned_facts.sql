-- What was told of an opportunity and could not be planned: its facts as they should be, beside those that its plan was made
-- from, until a later event can be planned with them.
create table unplanned_facts (
  tenant_id text not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  facts text not null,
  primary key (tenant_id, opportunity_id)
);
create index unplanned_facts_of_candidate on unplanned_facts (tenant_id, candidate_id);
call protect_tenant_table('unplanned_facts');
comment on column unplanned_facts.facts is 'JSON';
