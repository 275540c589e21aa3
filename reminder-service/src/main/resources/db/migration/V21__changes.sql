-- Reminders can be followed. The dispatcher changes some: it notes that, and sees no other list.
call follow_changes('reminder', 'reminder', 'id');
call grant_to_relay('row_change', 'select (tenant_id, list, id), insert, update (changed_in)');
