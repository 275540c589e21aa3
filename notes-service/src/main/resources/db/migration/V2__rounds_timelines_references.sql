-- A round is scheduled, cancelled or completed; the timeline is the opportunity's, as interview-service has it.
alter table known_interview alter column completed type text using case when completed then 'COMPLETED' else 'SCHEDULED' end;
alter table known_interview rename column completed to state;

alter table known_opportunity
  add column formality text,
  add column referrer_id uuid,
  add column referrer_name text,
  add column decision_date date,
  add column outcome text;

-- Row-level security binds the owner too, who works for all tenants here.
alter table known_opportunity no force row level security;
alter table known_interview no force row level security;
update known_opportunity o set decision_date = i.decision_date
  from (select distinct on (tenant_id, opportunity_id) tenant_id, opportunity_id, decision_date from known_interview
        where decision_date is not null order by tenant_id, opportunity_id, ends_at desc) i
  where i.tenant_id = o.tenant_id and i.opportunity_id = o.id;
alter table known_opportunity force row level security;
alter table known_interview force row level security;
alter table known_interview drop column decision_date;

create index known_opportunity_of_candidate on known_opportunity (tenant_id, candidate_id, id);
create index known_interview_of_opportunity on known_interview (tenant_id, opportunity_id);
create index known_interview_of_candidate on known_interview (tenant_id, candidate_id);

create table known_reference (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  name text not null,
  primary key (tenant_id, id)
);
create index known_reference_of_opportunity on known_reference (tenant_id, opportunity_id, id);
create index known_reference_of_candidate on known_reference (tenant_id, candidate_id);
call protect_tenant_table('known_reference');
