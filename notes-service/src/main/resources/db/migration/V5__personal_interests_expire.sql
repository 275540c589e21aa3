-- What is noted of an interviewer's private interests is another person's data: it is kept for a time only.
create index note_line_interest_by_age on note_line (noted_at, tenant_id) where kind = 'PERSONAL_INTEREST';
create index note_line_interest_of_tenant on note_line (tenant_id, noted_at) where kind = 'PERSONAL_INTEREST';

-- The search for tenants that have something to forget works for all of them; it sees how old a line is, not what it
-- says. The forgetting itself is the tenant's own transaction.
create policy relay_works_for_all on note_line for select to ${relay} using (true);
grant select (tenant_id, kind, noted_at) on note_line to ${relay};
