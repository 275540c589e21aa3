-- A search finds either spelling of the same letters (ADR 35): what is indexed, and what is asked for, is first brought
-- into one form. This migration holds its locks for a moment only; V19_1 indexes again what was written before, and locks
-- the rows concerned. What a replica of the release before writes meanwhile is indexed by the triggers below.

-- Compatible characters are one (NFKC: forms of full width, ligatures, Hangul put together), letters go without their
-- accents, and those that Unicode does not take apart stand as they are written where they are missing. Case is left to
-- the dictionaries. ASCII is in that form already.
create function search_form(written text) returns text language sql immutable parallel safe as $$
  select case when octet_length(written) = length(written) then written else
    normalize(
      replace(replace(replace(replace(replace(replace(
        translate(
          regexp_replace(normalize(written, nfkd), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]', '', 'g'),
          'øØłŁđĐħĦıς', 'oOlLdDhHiσ'),
        'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'),
      nfkc)
  end
$$;

-- By what a search finds a line; what was asked weighs more than the answer.
create function words_of_line(text text, theme text, answered text) returns tsvector
  language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.english', search_form(text)), 'A')
    || setweight(to_tsvector('pg_catalog.english', search_form(coalesce(theme, ''))), 'A')
    || setweight(to_tsvector('pg_catalog.english', search_form(coalesce(answered, ''))), 'B')
$$;

-- A generated column cannot get another expression without every row being written anew; a trigger can. Not null and
-- written by whoever inserts: a replica of the release before names no words.
alter table note_line alter column words drop expression;

create function find_words_of_line() returns trigger language plpgsql as $$
begin
  new.words := words_of_line(new.text, new.theme, new.answered);
  return new;
end
$$;
create trigger note_line_words before insert or update of text, theme, answered on note_line
  for each row execute function find_words_of_line();

create function reindex_changed_note_lines() returns trigger language plpgsql as $$
begin
  delete from note_word w using removed r
    where w.tenant_id = r.tenant_id and w.candidate_id = r.candidate_id
      and w.word = any(tsvector_to_array(r.words)) and w.line_id = r.id;
  insert into note_word (tenant_id, candidate_id, word, line_id, rank)
    select a.tenant_id, a.candidate_id, w.word, a.id, w.rank from added a, ranked_words(a.words) w;
  return null;
end
$$;
create trigger note_line_changed after update on note_line
  referencing old table as removed new table as added for each statement execute function reindex_changed_note_lines();

-- Row-level security binds the owner too, who works for all tenants in V19_1. It goes on to bind everybody else.
alter table note_line no force row level security;
alter table note_word no force row level security;
