-- What was entered by mistake is void: notes about it stay to be read, and are given back nowhere. A round says so by its
-- state, VOIDED, an opportunity by when that was.
alter table known_opportunity add column voided_at timestamptz;
comment on column known_opportunity.voided_at is 'null while it stands';
