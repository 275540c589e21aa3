-- Opportunities by when they were opened, for figures by month.
create index opportunity_by_opening on opportunity (tenant_id, opened_at);
