-- Nothing that is said to somebody who was met can have been sent before the round began.
alter table known_interview add column starts_at timestamptz;
comment on column known_interview.starts_at is 'null: told before it was kept; a round lasts 24 hours at most';
