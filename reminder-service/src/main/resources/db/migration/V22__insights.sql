-- Contacts by when they were made, for figures by month.
create index follow_up_by_time on follow_up (tenant_id, sent_at);
