-- How well a line fits each of its words, so that a search can rank from the index alone and reads the lines that it
-- shows, no others (ADR 15). Row-level security binds the owner too, who works for all tenants here.
alter table note_line no force row level security;
alter table note_word no force row level security;

alter table note_word drop constraint note_word_pkey;
delete from note_word;
alter table note_word add column rank real not null;

create function ranked_words(words tsvector) returns table (word text, rank real) language sql immutable as $$
  select lexeme, ts_rank(words, cast('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''' as tsquery))
  from unnest(words)
$$;

insert into note_word (tenant_id, candidate_id, word, line_id, rank)
  select l.tenant_id, l.candidate_id, w.word, l.id, w.rank from note_line l, ranked_words(l.words) w;
alter table note_word add primary key (tenant_id, candidate_id, word, line_id) include (rank);

alter table note_line force row level security;
alter table note_word force row level security;

create or replace function index_new_note_lines() returns trigger language plpgsql as $$
begin
  insert into note_word (tenant_id, candidate_id, word, line_id, rank)
    select a.tenant_id, a.candidate_id, w.word, a.id, w.rank from added a, ranked_words(a.words) w;
  return null;
end
$$;
