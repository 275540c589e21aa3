-- A JSON body whose members come in another order is the same request. The digest of its bytes stays beside, by which
-- replicas of the release before, and answers that they kept, are understood.
alter table stored_answer add column content text;
comment on column stored_answer.content is 'digest of query and of what a JSON body says, members in order';
