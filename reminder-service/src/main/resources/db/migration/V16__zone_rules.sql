-- By which edition of the time zone database a plan was last made, null where that was not noted yet: plans made by an older
-- one are found here, and made again. Editions are ordered by their names.
alter table opportunity_facts add column zone_rules text collate "C";
create index opportunity_facts_by_zone_rules on opportunity_facts (zone_rules, tenant_id);
call grant_to_relay('opportunity_facts', 'select (tenant_id, zone_rules)');
comment on column reminder_history.note is 'the candidate''s own words; of a move, whose clocks made it';
