-- By which edition of the time zone database a promise's deadline was reckoned, null where that was not noted: what an older
-- one reckoned is found here, and reckoned again (ADR 30). Editions are ordered by their names. What is settled stays so.
alter table material add column zone_rules text collate "C";
alter table timeline_statement add column zone_rules text collate "C";
create index material_by_zone_rules on material (zone_rules, tenant_id, opportunity_id) where sent_at is null;
create index timeline_statement_by_zone_rules on timeline_statement (zone_rules, tenant_id, opportunity_id)
  where due_at is not null and answered_at is null and replaced_at is null;
call grant_to_relay('material', 'select (tenant_id, zone_rules, sent_at)');
call grant_to_relay('timeline_statement', 'select (tenant_id, zone_rules, due_at, answered_at, replaced_at)');
