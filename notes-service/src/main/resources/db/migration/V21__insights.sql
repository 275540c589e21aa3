-- Rounds by their end, for figures by month.
create index known_interview_of_tenant_by_end on known_interview (tenant_id, ends_at);
