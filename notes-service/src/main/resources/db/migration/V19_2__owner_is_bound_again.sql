-- In a transaction of its own: the lock that this takes must not wait for those who wait for the rows of V19_1.
alter table note_line force row level security;
alter table note_word force row level security;
