package io.followthrough.notes.domain.prep;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.LineOfInterview;
import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.notes.domain.debrief.NoteLine.Kind;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownInterview.State;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R1, R6, R7, R8: what is taken into the next round or contact. */
class ComposePrepTest {

    private static final Instant NOW = Instant.parse("2026-11-10T12:00:00Z");
    private static final KnownOpportunity HERE = opportunity("Nordlicht Energie");
    private static final KnownOpportunity ELSEWHERE = opportunity("Northwind");

    @Test
    void while_the_timeline_is_unknown_it_is_asked_for_first() {
        assertThat(prep(HERE, List.of()).askFirst())
                .containsExactly(Prep.AskFirst.HIRING_TIMELINE, Prep.AskFirst.EXTRA_MATERIALS);
        assertThat(prep(HERE.withDecisionDate(LocalDate.parse("2026-11-20")), List.of())
                        .askFirst())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "CONCERN, concerns",
        "UNSAID, unsaid",
        "FOLLOW_UP_QUESTION, followUpQuestions",
        "LESSON, nowhere",
        "DOCUMENT_GIVEN, documents",
        "STOOD_OUT, nowhere"
    })
    void what_was_noted_goes_where_it_is_needed(Kind kind, String place) {
        LineOfInterview line = line(HERE, kind, "It is about Zürich", 1);

        Prep prep = ComposePrep.of(new ComposePrep.Facts(HERE, List.of(), List.of(line), List.of()), NOW);

        assertThat(prep.concerns()).isEqualTo(place.equals("concerns") ? List.of(line) : List.of());
        assertThat(prep.unsaid()).isEqualTo(place.equals("unsaid") ? List.of(line) : List.of());
        assertThat(prep.followUpQuestions()).isEqualTo(place.equals("followUpQuestions") ? List.of(line) : List.of());
        assertThat(prep.documents())
                .isEqualTo(place.equals("documents") ? List.of(new Prep.NotedOfPerson(line, null)) : List.of());
        assertThat(prep.interests()).isEmpty();
    }

    @Test
    void the_newest_comes_first_and_what_was_noted_twice_once() {
        LineOfInterview old = line(HERE, Kind.CONCERN, "Too junior for  the r\u00f4le", 1);
        LineOfInterview other = line(HERE, Kind.CONCERN, "No German", 2);
        LineOfInterview again = line(HERE, Kind.CONCERN, " too junior for the ro\u0302le", 3);

        Prep prep = ComposePrep.of(new ComposePrep.Facts(HERE, List.of(), List.of(old, other, again), List.of()), NOW);

        assertThat(prep.concerns()).containsExactly(again, other);
    }

    @Test
    void the_next_round_is_the_earliest_that_is_still_to_come() {
        KnownInterview over = round(State.SCHEDULED, -1);
        KnownInterview cancelled = round(State.CANCELLED, 1);
        KnownInterview next = round(State.SCHEDULED, 2);
        KnownInterview later = round(State.SCHEDULED, 3);

        assertThat(prep(HERE, List.of(later, over, cancelled, next)).nextRound())
                .isEqualTo(next);
        assertThat(prep(HERE, List.of(over, cancelled)).nextRound()).isNull();
    }

    @ParameterizedTest(name = "met {0}, next round with {1}: mention the interests of {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Amara Okafor, José Ñuñez | José Ñuñez               | José Ñuñez, somebody
            Amara Okafor, José Ñuñez | josé  ñuñez, Mei Tanaka  | José Ñuñez, somebody
            Amara Okafor, José Ñuñez | Mei Tanaka               | somebody
            Amara Okafor, José Ñuñez | -                        | Amara Okafor, José Ñuñez, somebody
            """)
    void interests_are_those_of_the_people_to_talk_to_next(String met, @Nullable String expected, String mentioned) {
        KnownInterview before = round(State.COMPLETED, -5, met.split(", "));
        KnownInterview next =
                expected == null ? round(State.CANCELLED, 3) : round(State.SCHEDULED, 3, expected.split(", "));
        List<LineOfInterview> lines = Stream.concat(
                        before.interviewers().stream().map(one -> interest("hockey", one.id())),
                        Stream.of(interest("rowing", null)))
                .toList();

        Prep prep = ComposePrep.of(new ComposePrep.Facts(HERE, List.of(before, next), lines, List.of()), NOW);

        assertThat(prep.interests())
                .extracting(interest -> interest.person() == null ? "somebody" : interest.person())
                .containsExactlyInAnyOrder(mentioned.split(", "));
    }

    @Test
    void while_nobody_is_named_for_the_next_round_those_met_last_count() {
        KnownInterview first = round(State.COMPLETED, -9, "Amara Okafor");
        KnownInterview second = round(State.COMPLETED, -2, "Mei Tanaka");
        KnownInterview next = round(State.SCHEDULED, 3);
        List<LineOfInterview> lines = List.of(
                interest("hockey", first.interviewers().get(0).id()),
                interest("chess", second.interviewers().get(0).id()));

        Prep prep = ComposePrep.of(new ComposePrep.Facts(HERE, List.of(first, second, next), lines, List.of()), NOW);

        assertThat(prep.interests()).extracting(Prep.NotedOfPerson::person).containsExactly("Mei Tanaka");
    }

    @Test
    void documents_come_back_whoever_is_met_next_and_say_who_has_them() {
        KnownInterview before = round(State.COMPLETED, -5, "Amara Okafor");
        KnownInterview next = round(State.SCHEDULED, 3, "Mei Tanaka");
        UUID amara = before.interviewers().get(0).id();
        LineOfInterview caseStudy =
                found(HERE, new NoteLine.Content(Kind.DOCUMENT_GIVEN, "Case study", null, null, false, amara), 2);
        LineOfInterview portfolio = line(HERE, Kind.DOCUMENT_GIVEN, "Portfolio", 1);

        Prep prep = ComposePrep.of(
                new ComposePrep.Facts(HERE, List.of(before, next), List.of(portfolio, caseStudy), List.of()), NOW);

        assertThat(prep.documents())
                .containsExactly(
                        new Prep.NotedOfPerson(caseStudy, "Amara Okafor"), new Prep.NotedOfPerson(portfolio, null));
    }

    @Test
    void hard_questions_of_this_opportunity_come_before_those_met_elsewhere() {
        LineOfInterview newestElsewhere = line(ELSEWHERE, Kind.QUESTION, "Why did you leave?", 9);
        LineOfInterview oldHere = line(HERE, Kind.QUESTION, "Why us?", 1);
        LineOfInterview newHere = line(HERE, Kind.QUESTION, "Your worst failure?", 2);
        LineOfInterview sameElsewhere = line(ELSEWHERE, Kind.QUESTION, "why us?", 8);

        Prep prep = ComposePrep.of(
                new ComposePrep.Facts(
                        HERE, List.of(), List.of(), List.of(newestElsewhere, oldHere, sameElsewhere, newHere)),
                NOW);

        assertThat(prep.hardQuestions()).containsExactly(newHere, oldHere, newestElsewhere);
    }

    @Test
    void without_notes_there_is_nothing_but_the_questions() {
        Prep prep = prep(HERE, List.of());

        assertThat(prep)
                .isEqualTo(new Prep(
                        null,
                        List.of(Prep.AskFirst.values()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Prep prep(KnownOpportunity opportunity, List<KnownInterview> rounds) {
        return ComposePrep.of(new ComposePrep.Facts(opportunity, rounds, List.of(), List.of()), NOW);
    }

    private static KnownOpportunity opportunity(String employer) {
        return KnownOpportunity.opened(
                UUID.randomUUID(), "cand-1", new KnownOpportunity.Details(employer, "Data engineer", null, null));
    }

    private static KnownInterview round(State state, int endsInDays, String... people) {
        return new KnownInterview(
                UUID.randomUUID(),
                HERE.id(),
                "cand-1",
                state,
                NOW.plus(Duration.ofDays(endsInDays)).minus(Duration.ofHours(1)),
                NOW.plus(Duration.ofDays(endsInDays)),
                ZoneId.of("Europe/Berlin"),
                Arrays.stream(people)
                        .map(name -> new Interviewer(UUID.randomUUID(), name, null, state == State.COMPLETED))
                        .toList());
    }

    private static LineOfInterview interest(String text, @Nullable UUID interviewer) {
        return found(HERE, new NoteLine.Content(Kind.PERSONAL_INTEREST, text, null, null, false, interviewer), 1);
    }

    private static LineOfInterview line(KnownOpportunity opportunity, Kind kind, String text, int day) {
        return found(opportunity, new NoteLine.Content(kind, text, null, null, kind == Kind.QUESTION, null), day);
    }

    private static LineOfInterview found(KnownOpportunity opportunity, NoteLine.Content content, int day) {
        Instant notedAt = NOW.minus(Duration.ofDays(30)).plus(Duration.ofDays(day));
        return new LineOfInterview(new NoteLine(UUID.randomUUID(), content, notedAt), UUID.randomUUID(), opportunity);
    }
}
