-- Figures of whole months as they are shown, drawn once and for good (ADR 40): what is not shown stands here as null, nothing
-- that was counted does.
create table monthly_figure (
  tenant_id text not null,
  name text not null,
  month date not null,
  cell text not null,
  units bigint,
  primary key (tenant_id, name, month, cell)
);
comment on column monthly_figure.month is 'its first day';
comment on column monthly_figure.units is 'null: not shown';
call protect_tenant_table('monthly_figure');
