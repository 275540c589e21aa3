-- How whoever helped, and whoever speaks for the candidate, is to be greeted; null for by the name.
alter table opportunity add column referrer_greeting_name text;
alter table reference add column greeting_name text;
