-- Whose draft is awaited, so that it is forgotten with its candidate. What is awaited already is known by its reminder only.
alter table awaited_draft add column candidate_id text not null default '';
alter table awaited_draft alter column candidate_id drop default;
create index awaited_draft_of_candidate on awaited_draft (tenant_id, candidate_id);
