-- What the candidate has told about itself, as far as plans depend on it.
create table known_candidate (
  tenant_id text not null,
  candidate_id text not null,
  time_zone text,
  follow_up_channel text,
  profile_known boolean not null,
  primary key (tenant_id, candidate_id)
);
call protect_tenant_table('known_candidate');

-- What the candidate has done, whether it was asked for already or not: events of different topics interleave freely.
-- Takes the place of fulfilment, which knew reminders only by their keys.
create table deed (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  opportunity_id uuid not null,
  kind text not null,
  interview_id uuid,
  about_id uuid,
  done_at timestamptz not null,
  primary key (tenant_id, id)
);
create index deed_of_opportunity on deed (tenant_id, opportunity_id);
create index deed_of_candidate on deed (tenant_id, candidate_id);
call protect_tenant_table('deed');
drop table fulfilment;

-- Every contact with an employer; plans count them in the facts of their opportunity.
create table follow_up (
  tenant_id text not null,
  id uuid not null,
  candidate_id text not null,
  opportunity_id uuid not null,
  interview_id uuid,
  message_id uuid,
  channel text not null,
  ordinal int not null,
  reason_given boolean not null,
  reason text,
  breaches text not null,
  sent_at timestamptz not null,
  primary key (tenant_id, id)
);
create index follow_up_of_candidate on follow_up (tenant_id, candidate_id);
call protect_tenant_table('follow_up');
comment on column follow_up.breaches is 'rule codes, parted by spaces';

-- The search is about no opportunity in particular.
alter table reminder alter column opportunity_id drop not null;
