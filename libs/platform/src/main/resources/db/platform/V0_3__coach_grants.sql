-- Which coach may read what of which candidate. A withdrawn grant stays as a row, so that an older grant that comes again
-- (a dead letter that was put back, say) does not open what was closed.
create table coach_grant (
  tenant_id text not null,
  candidate_id text not null,
  coach_id text not null,
  scopes text[] not null,
  expires_at timestamptz,
  granted_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, candidate_id, coach_id)
);
comment on column coach_grant.scopes is 'PLAN, NOTES';
create index coach_grant_of_coach on coach_grant (tenant_id, coach_id);
call protect_tenant_table('coach_grant');
