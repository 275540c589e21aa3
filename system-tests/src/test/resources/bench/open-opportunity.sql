-- What POST /v1/opportunities with an Idempotency-Key sends to PostgreSQL, statement by statement, for pgbench.
-- No colon may stand before a letter or digit in a text: pgbench would take it for a variable.
\set n :n + 1
\set id (:run * 1000 + :client_id) * 1000000000 + :n
\set t random(0, 63)
\set c random(0, 999)
begin;
select set_config('app.tenant_id', 'pgbench-' || :t, true);
select claim_request('pgbench-' || :t, encode(sha256(cast(cast(:id as text) as bytea)), 'hex'), cast(:id as bigint));
select introduce_candidate('pgbench-' || :t, 'cand-' || :c);
insert into opportunity (tenant_id, id, version, candidate_id, employer, role, source, formality,
  referrer_id, referrer_name, referrer_email, decision_date, stated_as, opened_at)
values ('pgbench-' || :t, cast(lpad(to_hex(cast(:id as bigint)), 32, '0') as uuid), 0, 'cand-' || :c,
  'Nordlicht Energie', 'Data engineer', 'A former colleague', 'FORMAL', null, null, null, null, null, now());
insert into opportunity_change (tenant_id, id, opportunity_id, candidate_id, kind, about, details, reason,
  changed_at, changed_by, acting_as)
values ('pgbench-' || :t, cast(lpad(to_hex(cast(:id as bigint) * 2 + 1), 32, '0') as uuid),
  cast(lpad(to_hex(cast(:id as bigint)), 32, '0') as uuid), 'cand-' || :c, 'OPENED', null,
  '[{"field": "employer", "to": "Nordlicht Energie"}, {"field": "role", "to": "Data engineer"}, {"field": "source", "to": "A former colleague"}, {"field": "formality", "to": "FORMAL"}, {"field": "status", "to": "OPEN"}]',
  null, now(), 'backend-of-pgbench-' || :t, 'service');
insert into stored_answer as a (tenant_id, request, fingerprint, caller, candidate_id, status, media_type,
  location, entity_tag, body)
values ('pgbench-' || :t, encode(sha256(cast(cast(:id as text) as bytea)), 'hex'),
  'd1d7b3a0c3f0b6c1a9f4e8d2c7b6a5f4e3d2c1b0a9f8e7d6c5b4a3f2e1d0c9b8', 'backend-of-bench', 'cand-' || :c, 201,
  'application/json', '/v1/opportunities/' || cast(lpad(to_hex(cast(:id as bigint)), 32, '0') as uuid), '"0"',
  '{"id": "01a20248-2f8c-740b-ada1-32ec2dd00142", "candidateId": "cand-123", "employer": "Nordlicht Energie", "role": "Data engineer", "source": "A former colleague", "formality": "FORMAL", "timeline": {"state": "TIMELINE_UNKNOWN"}, "openedAt": "2026-11-05"}')
on conflict (tenant_id, request) do update set fingerprint = excluded.fingerprint,
  candidate_id = excluded.candidate_id, status = excluded.status, media_type = excluded.media_type,
  location = excluded.location, entity_tag = excluded.entity_tag, body = excluded.body,
  stored_at = excluded.stored_at;
with entry as (
  select * from jsonb_to_recordset(cast(cast('[{"ordinal": 0, "tenant": "pgbench-' || :t || '", "id": "'
    || cast(lpad(to_hex(cast(:id as bigint)), 32, '0') as uuid) || '", "shard": ' || mod(cast(:t as int), 16)
    || ', "subject": "' || cast(lpad(to_hex(cast(:id as bigint)), 32, '0') as uuid)
    || '", "type": "io.followthrough.OpportunityOpened.v1", "key": "pgbench-' || :t || ':' || 'cand-' || :c
    || '", "payload": "{\"opportunityId\": \"01a20248-2f8c-740b-ada1-32ec2dd00142\", \"candidateId\": \"cand-123\", \"occasion\": \"OPENED\", \"employer\": \"Nordlicht Energie\", \"role\": \"Data engineer\", \"formality\": \"FORMAL\", \"openedAt\": \"2026-11-05\"}", "time": "2026-11-05", "correlationId": "01a20248-2f8c-740b-ada1-32ec2dd00142"}]' as text) as jsonb)) as e(
    ordinal int, tenant text, id uuid, shard smallint, subject text, type text, key text, payload text,
    time timestamptz, "correlationId" text, "causationId" text, traceparent text)),
numbered as (
  insert into event_version as v (tenant_id, subject, version)
  select tenant, subject, count(*) from entry group by tenant, subject order by tenant, subject
  on conflict (tenant_id, subject) do update set version = v.version + excluded.version
  returning tenant_id, subject, version)
insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key,
  payload, "timestamp", correlation_id, causation_id, traceparent)
select e.tenant, e.id, e.shard, 'followthrough.interviews.v1', e.subject,
  n.version + 1 - row_number() over (partition by e.tenant, e.subject order by e.ordinal desc),
  e.type, e.key, e.payload, e.time, e."correlationId", e."causationId", e.traceparent
from entry e join numbered n on n.tenant_id = e.tenant and n.subject = e.subject
order by e.ordinal;
commit;
