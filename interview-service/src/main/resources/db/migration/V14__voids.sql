-- What was entered by mistake is void: it stays to be read and counts nowhere. Its state says so (status VOIDED of an
-- opportunity, state VOIDED of a round, whose report and outcome stay as they were).
alter table opportunity add column voided_at timestamptz;
alter table interview add column voided_at timestamptz;
comment on column opportunity.voided_at is 'null while it stands';
comment on column interview.voided_at is 'null while it stands';

-- A round may be moved to another opportunity; when it was planned stands in the history of the first one.
create index opportunity_change_of_planning on opportunity_change (tenant_id, about) where kind = 'INTERVIEW_SCHEDULED';
