-- In which transaction each row of a list that can be followed was last changed (ADR 39). Transactions get
-- their numbers as they begin to write, and commit in any order: a reader goes up to the oldest that is at work and no
-- further, so that nothing that commits later lies behind it.
create table row_change (
  tenant_id text not null,
  list text not null,
  id uuid not null,
  changed_in bigint not null,
  primary key (tenant_id, list, id)
);
comment on column row_change.list is 'the table of the row';
comment on column row_change.changed_in is 'pg_current_xact_id()';
create index row_change_in_order on row_change (tenant_id, list, changed_in, id);
call protect_tenant_table('row_change');

-- Lets the changes of a table be followed: of its own rows, or of the rows of another one that they are parts of. A
-- statement notes all that it has changed at once. What is deleted is forgotten.
create procedure follow_changes(changing regclass, list text, id_column text, of_whole boolean default true)
language plpgsql as $procedure$
declare
  own text := 'note_changes_of_' || changing;
begin
  execute format($create$
    create function %1$I() returns trigger language plpgsql as $function$
    begin
      insert into row_change (tenant_id, list, id, changed_in)
      select distinct c.tenant_id, %2$L, c.%3$I, cast(cast(pg_current_xact_id() as text) as bigint) from changed c
      order by 1, 3
      on conflict (tenant_id, list, id) do update set changed_in = cast(cast(pg_current_xact_id() as text) as bigint);
      return null;
    end
    $function$;
    create trigger changes_are_noted_of_new after insert on %4$s
      referencing new table as changed for each statement execute function %1$I();
    create trigger changes_are_noted after update on %4$s
      referencing new table as changed for each statement execute function %1$I();
    $create$, own, list, id_column, changing);
  if of_whole then
    execute format($create$
      create function %1$I() returns trigger language plpgsql as $function$
      begin
        delete from row_change r using removed d
        where r.tenant_id = d.tenant_id and r.list = %2$L and r.id = d.%3$I;
        return null;
      end
      $function$;
      create trigger changes_are_forgotten after delete on %4$s
        referencing old table as removed for each statement execute function %1$I();
      $create$, 'forget_changes_of_' || changing, list, id_column, changing);
  else
    execute format($create$
      create trigger changes_are_noted_of_removed after delete on %2$s
        referencing old table as changed for each statement execute function %1$I();
      $create$, own, changing);
  end if;
end
$procedure$;
