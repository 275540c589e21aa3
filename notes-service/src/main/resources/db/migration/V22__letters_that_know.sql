-- What letters depend on. A round's form and result, and what the employer said and when, as JSON; null where it was told
-- before it was kept.
alter table known_interview add column course text;
alter table known_opportunity add column said text, add column language text;
comment on column known_interview.course is 'JSON: its form, what came out of it, when it was called off';
comment on column known_opportunity.said is 'JSON: what the employer said, and when';
comment on column known_opportunity.language is 'a tag of BCP 47; null for the tenant''s';

-- Follow-ups that were made elsewhere count as those written here do (R28).
create table known_follow_up (
  tenant_id text not null,
  id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  sent_at timestamptz not null,
  primary key (tenant_id, id)
);
create index known_follow_up_of_opportunity on known_follow_up (tenant_id, opportunity_id, sent_at, id);
create index known_follow_up_of_candidate on known_follow_up (tenant_id, candidate_id);
call protect_tenant_table('known_follow_up');

alter table thank_you_limits add column follow_up_cap integer;
comment on column thank_you_limits.follow_up_cap is 'null: told before it was kept; then the usual one';

-- A draft that nobody has touched follows what becomes known; one whose reason is gone is withdrawn. Of what was drafted
-- before only what a reminder asked for, and nobody has written since, is known to be untouched.
alter table message
  add column composed boolean not null default false,
  add column highlight text,
  add column withdrawn_rule text,
  add column withdrawn_reason text,
  add column withdrawn_at timestamptz,
  add column taken_up boolean not null default false;
comment on column message.composed is 'whether its words are the system''s, and follow what becomes known';
comment on column message.taken_up is 'whether the candidate has taken it up although it was withdrawn';

-- The state follows from the columns above; nobody reads it from here.
alter table message drop column state;

-- Row-level security binds the owner too, who works for all tenants here.
alter table message no force row level security;
update message set composed = true where composed_for is not null and version = 0 and sent_at is null;
alter table message force row level security;

-- A tenant words a kind of message once for each language it likes. What stands in message_template holds for whatever
-- language has no words of its own here; replicas of the release before know only that.
create table translated_template (
  tenant_id text not null,
  kind text not null,
  language text not null,
  version bigint not null,
  own_text text,
  primary key (tenant_id, kind, language)
);
call protect_tenant_table('translated_template');
comment on column translated_template.language is 'a tag of BCP 47';
