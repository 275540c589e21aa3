-- Both sides' promises as one list: what the employer said of its decision, what the candidate was asked for. Read with
-- the reader's own rights, so that the row-level security of the tables holds here too.
create view promise with (security_invoker = true) as
select tenant_id, id, 'EMPLOYER' as promisor, opportunity_id, candidate_id, interview_id, stated_as as about,
  decision_date as promised_for, stated_at as promised_at, due_at, answered_at as settled_at
from timeline_statement where decision_date is not null and replaced_at is null
union all
select tenant_id, id, 'CANDIDATE', opportunity_id, candidate_id, interview_id, description,
  promised_for, promised_at, due_at, sent_at
from material where released_at is null;
grant select on promise to ${app};
