-- What a debrief says, line by line: lessons, questions and observations, as they are searched and taken into a
-- preparation. Written with the debrief; a line keeps its id and its time while it stands unchanged.
create table note_line (
  tenant_id text not null,
  id uuid not null,
  interview_id uuid not null,
  opportunity_id uuid not null,
  candidate_id text not null,
  kind text not null,
  text text not null,
  answered text,
  theme text,
  hard boolean not null,
  interviewer_id uuid,
  noted_at timestamptz not null,
  words tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.english', text), 'A')
    || setweight(to_tsvector('pg_catalog.english', coalesce(theme, '')), 'A')
    || setweight(to_tsvector('pg_catalog.english', coalesce(answered, '')), 'B')) stored,
  primary key (tenant_id, id),
  foreign key (tenant_id, interview_id) references debrief (tenant_id, interview_id) on delete cascade
);
create index note_line_of_interview on note_line (tenant_id, interview_id);
create index note_line_of_opportunity on note_line (tenant_id, opportunity_id);
create index note_line_hard on note_line (tenant_id, candidate_id, id) where hard;
call protect_tenant_table('note_line');
comment on column note_line.words is 'the stems that a search finds the line by; what was asked weighs more than the answer';

-- The inverted index of note_line.words, as a table. A GIN index on the words is of no use here: behind row-level
-- security PostgreSQL lets only leakproof operators into an index condition; equality is one, @@ is not (ADR 15).
create table note_word (
  tenant_id text not null,
  candidate_id text not null,
  word text not null,
  line_id uuid not null,
  primary key (tenant_id, candidate_id, word, line_id)
);
call protect_tenant_table('note_word');

create function index_new_note_lines() returns trigger language plpgsql as $$
begin
  insert into note_word (tenant_id, candidate_id, word, line_id)
    select tenant_id, candidate_id, unnest(tsvector_to_array(words)), id from added;
  return null;
end
$$;
create trigger note_line_added after insert on note_line
  referencing new table as added for each statement execute function index_new_note_lines();

create function unindex_old_note_lines() returns trigger language plpgsql as $$
begin
  delete from note_word w using removed r
    where w.tenant_id = r.tenant_id and w.candidate_id = r.candidate_id
      and w.word = any(tsvector_to_array(r.words)) and w.line_id = r.id;
  return null;
end
$$;
create trigger note_line_removed after delete on note_line
  referencing old table as removed for each statement execute function unindex_old_note_lines();
