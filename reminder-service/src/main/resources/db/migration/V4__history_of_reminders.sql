-- What became of a reminder apart from its nudges: why it came, why it moved, why it did not come.
create table reminder_history (
  tenant_id text not null,
  reminder_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  what text not null,
  rule text,
  moved_from timestamptz,
  moved_to timestamptz,
  note text,
  primary key (tenant_id, reminder_id, id),
  foreign key (tenant_id, reminder_id) references reminder (tenant_id, id)
);
call protect_tenant_table('reminder_history');
comment on column reminder_history.note is 'the candidate''s own words';

-- Lists go by deadline, of a candidate or of all.
drop index reminder_of_candidate;
create index reminder_of_candidate on reminder (tenant_id, candidate_id, due_at, id);
create index reminder_by_deadline on reminder (tenant_id, due_at, id);
