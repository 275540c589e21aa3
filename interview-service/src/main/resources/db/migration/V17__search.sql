-- Rounds of a candidate, of whichever opportunity, oldest first.
create index interview_of_candidate on interview (tenant_id, candidate_id, id);

-- By what a candidate is found: the beginning of its id, of its e-mail address, of its name and of each word of it.
-- Compatible characters are one, letters go without their accents, case makes no difference (as search_form of
-- notes-service has it).
create function candidate_form(written text) returns text language sql immutable parallel safe as $$
  select case when octet_length(written) = length(written) then lower(written) else
    normalize(
      replace(replace(replace(
        translate(
          lower(regexp_replace(normalize(written, nfkd), '[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]', '', 'g')),
          'øłđħıς', 'oldhiσ'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
      nfkc)
  end
$$;

-- In the order of code points, so that those with one beginning lie together. The name from each of its words on is one.
create table candidate_word (
  tenant_id text not null,
  candidate_id text not null,
  word text collate "C" not null,
  primary key (tenant_id, candidate_id, word)
);
create index candidate_by_word on candidate_word (tenant_id, word, candidate_id);
call protect_tenant_table('candidate_word');

create function words_of_candidate(id text, name text, email text) returns setof text
language sql immutable parallel safe as $$
  select candidate_form(id)
  union select candidate_form(email) where email is not null
  union select substr(form, place) from (select candidate_form(name) as form) as named,
    generate_series(1, length(form)) as place
    where substr(form, place, 1) ~ '\S' and (place = 1 or substr(form, place - 1, 1) ~ '\s')
$$;

create function find_candidate_by_words() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from candidate_word w where w.tenant_id = old.tenant_id and w.candidate_id = old.candidate_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into candidate_word (tenant_id, candidate_id, word)
    select new.tenant_id, new.candidate_id, w from words_of_candidate(new.candidate_id, new.display_name, new.email) w
    on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger candidate_words after insert or delete or update of candidate_id, display_name, email on candidate
  for each row execute function find_candidate_by_words();

-- Row-level security binds the owner too, who must see all tenants this once.
alter table candidate no force row level security;
alter table candidate_word no force row level security;
insert into candidate_word (tenant_id, candidate_id, word)
select c.tenant_id, c.candidate_id, w from candidate c, words_of_candidate(c.candidate_id, c.display_name, c.email) w;
alter table candidate force row level security;
alter table candidate_word force row level security;
