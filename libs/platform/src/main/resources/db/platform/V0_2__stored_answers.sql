-- What was answered to a request that named an Idempotency-Key, kept for 24 hours of real time and written in the
-- transaction of the request's effect.
create table stored_answer (
  tenant_id text not null,
  request text not null,
  fingerprint text not null,
  caller text not null,
  candidate_id text,
  status integer not null,
  media_type text,
  location text,
  entity_tag text,
  body text,
  stored_at timestamptz not null default now(),
  primary key (tenant_id, request)
);
comment on column stored_answer.request is 'digest of caller, method, path and key';
comment on column stored_answer.fingerprint is 'digest of query and body';
comment on column stored_answer.candidate_id is 'whom the answer is about, so that it can be erased with them';
create index stored_answer_by_age on stored_answer (stored_at);
create index stored_answer_of_candidate on stored_answer (tenant_id, candidate_id);
create index stored_answer_of_caller on stored_answer (tenant_id, caller);
call protect_tenant_table('stored_answer');
-- Expiry works for all tenants; it sees how old an answer is, never what it says.
call grant_to_relay('stored_answer', 'select (tenant_id, request, stored_at), delete');
