-- How whoever helped, and whoever speaks for the candidate, is greeted; null for by the name.
alter table known_opportunity add column referrer_greeting_name text;
alter table known_reference add column greeting_name text;

-- The candidate's newest rounds are read in order: their debriefs are what a letter must not repeat.
create index known_interview_of_candidate_by_end on known_interview (tenant_id, candidate_id, ends_at, id);
drop index known_interview_of_candidate;
