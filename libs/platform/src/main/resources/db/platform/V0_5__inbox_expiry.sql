-- What is older than anything that Kafka still holds need not be remembered. Rows lie in the order of their age, so the
-- smallest of indexes finds them.
create index inbox_by_age on inbox using brin (received_at) with (autosummarize = on);
call grant_to_relay('inbox', 'select (tenant_id, consumer, event_id, received_at), delete');
