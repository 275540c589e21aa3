package io.followthrough.notes.store.lesson;

import io.followthrough.notes.domain.debrief.LineOfInterview;
import io.followthrough.notes.domain.lesson.Highlight;
import io.followthrough.notes.domain.lesson.Lesson;
import io.followthrough.notes.store.debrief.NoteLines;
import io.followthrough.platform.paging.PageRequest;
import io.followthrough.platform.paging.Slice;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Full text search over a candidate's lines, by an inverted index that is a table: {@code note_word} has a row for each
 * word of each line, with its rank. No line of Java writes it: triggers of {@code note_line} do ({@code note_line_added}
 * and {@code note_line_removed} in {@code V3__note_lines.sql}, their functions as of {@code V14__ranked_words.sql}). A GIN
 * index cannot serve behind row-level security (ADR 15). What is indexed and what is asked for are brought into one form
 * first ({@code search_form} in {@code V19__words_in_any_spelling.sql}), so that either spelling of the same letters is
 * found (ADR 35).
 *
 * <p>Of each word asked for the newest lines that hold it are looked at, so that a word that stands everywhere costs no
 * more than a rare one. The index alone ranks them; lines are read to be shown, and to be checked where words alone do not
 * decide: a phrase, a "-without", a mixture of "or" with other words.
 */
@ApplicationScoped
public class Lessons {

    /** How many lines of one word are looked at. */
    static final int OF_ONE_WORD = 1_000;

    /** How many lines of all words together are looked at. */
    private static final int OF_ALL_WORDS = 4_000;

    /** How many lines are read at most to be checked. */
    private static final int READ = 500;

    /** A line as long as this is shown whole, a longer one where it fits. */
    private static final int SHORT = 400;

    private static final String MARKS = "StartSel=" + Highlight.START + ", StopSel=" + Highlight.STOP + ", ";

    /**
     * PostgreSQL has no function that lists the words of a {@code tsquery}, so they are read off its text form, in which
     * words are quoted (a quote in a word is doubled) and operators are not: {@code 'a' & 'b' <-> 'c' & !'d' | 'e'}.
     * The steps:
     *
     * <ul>
     *   <li>{@code wanted}: the query; whether any of its words will do ("or", or parentheses); whether lines have to be
     *       checked: it is neither a plain "and" nor a plain "or" of words
     *   <li>{@code asked}: its words, those right behind a "not" left out
     *   <li>{@code near}: the newest lines that hold them, with the sum of their ranks
     *   <li>{@code fitting}: all of these, or those of the newest that pass the check
     *   <li>{@code page}: the best that follow the place given
     *   <li>{@code shown}, {@code marked}: the excerpts of these alone. They are cut from the text as it stands, so the query
     *       that marks matches also names the words of the text, in their own spelling, that are among those asked for
     * </ul>
     */
    static final String SEARCH = """
            with wanted as materialized (
              select query, written, written ~ '[|(]' as any_will_do,
                written ~ '[|!<(]' and written ~ '[&!<(]' as to_be_checked
              from (select query, cast(query as text) as written
                from websearch_to_tsquery('pg_catalog.english', search_form($3)) as query) parsed),
            asked as materialized (
              select word, count(*) over () as words from (
                select distinct replace(lexeme[1], '''''', '''') as word
                from wanted, regexp_matches(regexp_replace(written, '!''([^'']|'''')+''', '', 'g'),
                  '''(([^'']|'''')+)''', 'g') as lexeme) lexemes),
            near as materialized (
              select holding.line_id as id, cast(sum(cast(holding.rank as double precision)) as real) as rank
              from asked cross join lateral (
                select line_id, note_word.rank from note_word
                where tenant_id = $1 and candidate_id = $2 and note_word.word = asked.word
                order by line_id desc limit least(%d, %d / asked.words)) holding
              group by holding.line_id
              having count(*) >= (select case when any_will_do then 1 else (select count(*) from asked) end from wanted)),
            fitting as materialized (
              select id, rank from near where (select not to_be_checked from wanted)
              union all
              select line.id, newest.rank
              from (select id, rank from near order by id desc limit %d) newest
              join note_line line on line.tenant_id = $1 and line.candidate_id = $2 and line.id = newest.id
              join wanted on line.words @@ wanted.query
              where (select to_be_checked from wanted)),
            page as materialized (
              select id, rank from fitting
              where (rank, id) < (cast(cast($4 as text) as real), cast(cast($5 as text) as uuid))
              order by rank desc, id desc limit $6)
            select page.id, cast(page.rank as text) as rank, ts_headline('pg_catalog.english',
                shown.body, marked.query, case when length(shown.body) <= %d then '%s' else '%s' end) as excerpt
            from wanted, page join note_line line on line.tenant_id = $1 and line.id = page.id
            cross join lateral (select normalize(translate(line.text || coalesce(' ' || line.theme, '')
              || coalesce(' ' || line.answered, ''), '%s', ''), nfc) as body) shown
            cross join lateral (select coalesce(
              wanted.query || (case when octet_length(shown.body) > length(shown.body) then (
                select to_tsquery('pg_catalog.english', spelt) from (
                  select string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ') as spelt
                  from unnest(to_tsvector('pg_catalog.simple', shown.body))
                  where octet_length(lexeme) > length(lexeme) and tsvector_to_array(
                    to_tsvector('pg_catalog.english', search_form(lexeme))) && (select array_agg(word) from asked)) words
              ) end), wanted.query) as query) marked
            order by page.rank desc, page.id desc""".formatted(
                    OF_ONE_WORD,
                    OF_ALL_WORDS,
                    READ,
                    SHORT,
                    MARKS + "HighlightAll=true",
                    MARKS + "MaxFragments=3, MaxWords=40, MinWords=15",
                    "" + Highlight.START + Highlight.STOP);

    private final NoteLines lines;

    Lessons(NoteLines lines) {
        this.lines = lines;
    }

    /** A place in the order of what was found. */
    private record Place(String rank, String id) {

        private static final Place BEFORE_ALL = new Place("Infinity", "ffffffff-ffff-ffff-ffff-ffffffffffff");

        static Place of(PageRequest page) {
            String after = page.after();
            if (after == null) {
                return BEFORE_ALL;
            }
            int blank = after.indexOf(' ');
            return new Place(after.substring(0, blank), after.substring(blank + 1));
        }
    }

    private record Hit(UUID id, String rank, String excerpt) {

        Lesson lesson(LineOfInterview line) {
            return new Lesson(line, Float.parseFloat(rank), Highlight.pieces(excerpt));
        }

        String place() {
            return rank + " " + id;
        }
    }

    /**
     * A page of the candidate's lines that fit, the best first.
     *
     * @param query as typed: words, "a phrase", or, -without; whatever else it holds is overlooked
     */
    public Uni<Slice<Lesson>> search(
            TenantTransaction transaction, String candidateId, String query, PageRequest page) {
        Place after = Place.of(page);
        return transaction
                .rows(SEARCH, Hit.class, candidateId, query, after.rank(), after.id(), page.rows())
                .map(hits -> page.slice(hits, Hit::place))
                .flatMap(slice -> withLines(transaction, slice));
    }

    private Uni<Slice<Lesson>> withLines(TenantTransaction transaction, Slice<Hit> slice) {
        List<UUID> ids = slice.items().stream().map(Hit::id).toList();
        return lines.byIds(transaction, ids)
                .map(known -> new Slice<>(
                        slice.items().stream()
                                .flatMap(hit ->
                                        Stream.ofNullable(known.get(hit.id())).map(hit::lesson))
                                .toList(),
                        slice.last()));
    }
}
