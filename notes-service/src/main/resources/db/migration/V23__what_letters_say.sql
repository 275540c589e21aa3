-- A message that is not sent says, and is judged by, what is known when it is read: its row stands as it was. What is known is
-- noted as a change of the letters of its hiring process, once for all of them, or of all letters of the tenant (ADR 39).
-- Rows are noted in the order of ids, as everywhere, against deadlocks; what writes letters alone never notes here.

-- Lets the letters follow a table: a statement notes the hiring processes of all rows that it has changed. A
-- round that moves from one to another writes both of them.
create procedure letters_follow(changing regclass, concerned text)
language plpgsql as $procedure$
declare
  own text := 'note_letters_of_' || changing;
begin
  execute format($create$
    create function %1$I() returns trigger language plpgsql as $function$
    begin
      insert into row_change (tenant_id, list, id, changed_in)
      select distinct o.tenant_id, 'letters', o.id, cast(cast(pg_current_xact_id() as text) as bigint)
      from known_opportunity o join changed c on c.tenant_id = o.tenant_id and %2$s
      order by 1, 3
      on conflict (tenant_id, list, id) do update set changed_in = cast(cast(pg_current_xact_id() as text) as bigint);
      return null;
    end
    $function$;
    create trigger letters_say_new after insert on %3$s
      referencing new table as changed for each statement execute function %1$I();
    create trigger letters_say_otherwise after update on %3$s
      referencing new table as changed for each statement execute function %1$I();
    create trigger letters_say_no_more after delete on %3$s
      referencing old table as changed for each statement execute function %1$I();
    $create$, own, concerned, changing);
end
$procedure$;

call letters_follow('known_opportunity', 'o.id = c.id');
call letters_follow('known_interview', 'o.id = c.opportunity_id');
call letters_follow('known_reference', 'o.id = c.opportunity_id');
call letters_follow('known_material', 'o.id = c.opportunity_id');
call letters_follow('known_follow_up', 'o.id = c.opportunity_id');
call letters_follow('known_candidate', 'o.candidate_id = c.candidate_id');
call letters_follow('debrief', 'o.candidate_id = c.candidate_id');
call letters_follow('job_evaluation', 'o.candidate_id = c.candidate_id');

create function forget_letters() returns trigger language plpgsql as $function$
begin
  delete from row_change r using removed d where r.tenant_id = d.tenant_id and r.list = 'letters' and r.id = d.id;
  return null;
end
$function$;
create trigger letters_are_forgotten after delete on known_opportunity
  referencing old table as removed for each statement execute function forget_letters();

-- Lets all letters of a tenant follow a table.
create procedure all_letters_follow(changing regclass)
language plpgsql as $procedure$
declare
  own text := 'note_all_letters_of_' || changing;
begin
  execute format($create$
    create function %1$I() returns trigger language plpgsql as $function$
    begin
      insert into row_change (tenant_id, list, id, changed_in)
      select distinct c.tenant_id, 'letters', cast('00000000-0000-0000-0000-000000000000' as uuid),
        cast(cast(pg_current_xact_id() as text) as bigint)
      from changed c
      on conflict (tenant_id, list, id) do update set changed_in = cast(cast(pg_current_xact_id() as text) as bigint);
      return null;
    end
    $function$;
    create trigger letters_say_new after insert on %2$s
      referencing new table as changed for each statement execute function %1$I();
    create trigger letters_say_otherwise after update on %2$s
      referencing new table as changed for each statement execute function %1$I();
    $create$, own, changing);
end
$procedure$;

call all_letters_follow('thank_you_limits');
call all_letters_follow('message_template');
call all_letters_follow('translated_template');

-- Of messages that are not sent: those that another one may be like, and all of a tenant.
create index message_unsent on message (tenant_id, id) where sent_at is null;
