-- A person whose data is erased is found in the reminders about that person.
create index reminder_with_name on reminder (tenant_id, about_id) where about_name is not null;
