-- Which event an answer told of, as its header said it.
alter table stored_answer add column event_mark text;

-- The inbox notes every record that was read: those of a type that nothing handles many at once, of all tenants.
grant insert (tenant_id, consumer, event_id) on inbox to ${relay};
