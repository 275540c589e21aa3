-- An export reads the rounds of an opportunity page by page, in the order of their ends.
create index known_interview_by_end on known_interview (tenant_id, opportunity_id, ends_at, id);
drop index known_interview_of_opportunity;
