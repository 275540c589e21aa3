-- Whose public holidays the employer keeps, as holiday calendars name it: DE-BY. Null: what the policy says.
alter table opportunity add column region text;
