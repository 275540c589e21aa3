alter table message
  add column missing text not null default '[]',
  add column sent_at timestamptz;
alter table message alter column missing drop default;
comment on column message.missing is 'JSON: what a composed draft should have said and the notes did not hold';
comment on column message.sent_at is 'when the candidate sent it, as it says; null while it is a draft';
-- The state follows from sent_at.
alter table message drop column state;
alter table message
  add column state text not null generated always as (case when sent_at is null then 'DRAFT' else 'SENT' end) stored;

create index message_of_candidate on message (tenant_id, candidate_id, id);
create index message_of_interview on message (tenant_id, interview_id, kind, id);

-- A tenant's own limits of the thank-you tiers, as its policy has them.
create table thank_you_limits (
  tenant_id text not null,
  policy_version bigint not null,
  ideal_by_seconds bigint not null,
  due_by_seconds bigint not null,
  grace_until_seconds bigint not null,
  primary key (tenant_id)
);
call protect_tenant_table('thank_you_limits');
