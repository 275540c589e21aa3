package io.followthrough.notes.domain.message.composition;

import static io.followthrough.notes.domain.debrief.Observation.Kind.DOCUMENT_GIVEN;
import static io.followthrough.notes.domain.debrief.Observation.Kind.FOLLOW_UP_QUESTION;
import static io.followthrough.notes.domain.debrief.Observation.Kind.PERSONAL_INTEREST;
import static io.followthrough.notes.domain.debrief.Observation.Kind.STOOD_OUT;
import static io.followthrough.notes.domain.debrief.Observation.Kind.TO_MENTION;
import static io.followthrough.notes.domain.debrief.Observation.Kind.UNSAID;
import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Kind.FOLLOW_UP;
import static io.followthrough.notes.domain.message.Message.Kind.THANK_YOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R13, R30: what is quoted is taken from notes that are meant for it, and never invented. */
class QuotationsTest {

    @ParameterizedTest
    @EnumSource(Observation.Kind.class)
    void only_what_is_meant_to_be_said_is_quoted(Observation.Kind kind) {
        Case known = two().noting(kind, "The roadmap");

        for (Message.Kind message : Message.Kind.values()) {
            Substance substance = draft(known, message, 0).substance();
            boolean mentioned = kind == TO_MENTION && (message == THANK_YOU || message == FOLLOW_UP);

            assertThat(substance.discussed()).isEqualTo(mentioned ? "The roadmap." : null);
            assertThat(substance.unsaid()).isNull();
            assertThat(substance.concern()).isNull();
            assertThat(substance.questions()).isEmpty();
        }
    }

    @Test
    void what_was_asked_answered_or_learned_is_never_quoted() {
        DebriefContent asked = new DebriefContent(
                4,
                List.of("The pilot"),
                List.of("The start"),
                List.of("Sleep"),
                List.of("Ask first"),
                List.of(new Question("Why should we hire you?", "Because", true, "failure")),
                List.of());

        Draft draft = draft(two().alsoWriting(asked), THANK_YOU, 0);

        assertThat(draft.substance()).isEqualTo(Substance.NOTHING);
        assertThat(draft.missing()).containsExactly(MissingPart.SOMETHING_SPECIFIC);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"STOOD_OUT, true", "DOCUMENT_GIVEN, true", "PERSONAL_INTEREST, false", "UNSAID, false", "CONCERN, false"
    })
    void what_the_candidate_makes_quotable_is_mentioned_unless_it_is_private_life(
            Observation.Kind kind, boolean mentioned) {
        Draft draft = draft(two().quoting(kind, "The roadmap"), THANK_YOU, 0);

        assertThat(draft.substance().discussed()).isEqualTo(mentioned ? "The roadmap." : null);
    }

    @Test
    void a_note_on_one_person_goes_to_that_person_only() {
        Case known = two().mentioning("The roadmap").mentioning("Her talk on queues", 0);

        assertThat(draft(known, THANK_YOU, 0).substance().discussed()).isEqualTo("Her talk on queues.");
        assertThat(draft(known, THANK_YOU, 1).substance().discussed()).isEqualTo("The roadmap.");
        assertThat(draft(two().mentioning("Her talk on queues", 0), THANK_YOU, 1)
                        .missing())
                .containsExactly(MissingPart.SOMETHING_SPECIFIC);
    }

    @Test
    void the_panel_shares_out_the_notes_and_nobody_is_quoted_what_a_colleague_reads_in_the_same_words() {
        Case known = Case.with("A B", "C D", "E F", "G H").mentioning("One").mentioning("Two");

        assertThat(List.of(0, 1, 2, 3).stream()
                        .map(seat -> draft(known, THANK_YOU, seat).substance().discussed()))
                .containsExactly("One.", "Two.", "One.", "Two.");
        Case single = Case.with("A B", "C D", "E F", "G H").mentioning("One");
        assertThat(List.of(0, 1, 2, 3).stream()
                        .map(seat -> draft(single, THANK_YOU, seat).substance().discussed()))
                .containsExactly("One.", "One.", "One.", null);
    }

    @Test
    void who_has_a_note_of_its_own_takes_none_of_the_shared_ones() {
        Case known = Case.with("A B", "C D", "E F")
                .mentioning("Her talk", 0)
                .mentioning("One")
                .mentioning("Two");

        assertThat(List.of(0, 1, 2).stream()
                        .map(seat -> draft(known, THANK_YOU, seat).substance().discussed()))
                .containsExactly("Her talk.", "One.", "Two.");
    }

    @Test
    void of_a_large_panel_nobody_reads_the_same_note_in_the_same_words() {
        Case known = Case.with(
                IntStream.rangeClosed(0, 15).mapToObj(at -> "Guest " + at).toArray(String[]::new));
        List.of("One", "Two", "Three", "Four").forEach(known::mentioning);

        assertThat(draft(known, THANK_YOU, 3).substance().discussed()).isEqualTo("Four.");
        assertThat(draft(known, THANK_YOU, 11).substance().discussed()).isEqualTo("Four.");
        assertThat(draft(known, THANK_YOU, 15).substance().discussed()).isNull();
    }

    @Test
    void a_point_or_a_question_falls_to_one_person_of_the_panel() {
        Case known = two().quoting(UNSAID, "The award")
                .quoting(FOLLOW_UP_QUESTION, "Who is on call")
                .quoting(FOLLOW_UP_QUESTION, "How large is the team?")
                .decidingBy("2026-11-20");

        assertThat(draft(known, THANK_YOU, 0).substance().unsaid()).isEqualTo("The award.");
        assertThat(draft(known, THANK_YOU, 1).substance().unsaid()).isNull();
        assertThat(draft(known, THANK_YOU, 0).substance().questions()).containsExactly("Who is on call?");
        assertThat(draft(known, THANK_YOU, 1).substance().questions()).containsExactly("How large is the team?");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the roadmap                          | the roadmap.
            It was late. They still laughed!     | It was late.
            Why so many\\n  services?!           | Why so many services.
            ' ... '                              | -
            """)
    void a_note_is_quoted_in_one_short_sentence(String text, @Nullable String discussed) {
        assertThat(draft(two().mentioning(text.translateEscapes()), THANK_YOU, 0)
                        .substance()
                        .discussed())
                .isEqualTo(discussed);
    }

    @Test
    void a_long_note_is_cut_to_a_few_words_and_characters() {
        assertThat(draft(two().mentioning("word ".repeat(300)), THANK_YOU, 0)
                        .substance()
                        .discussed())
                .isEqualTo("word ".repeat(CitedText.MOST_WORDS).strip() + ".");
        assertThat(draft(two().mentioning("x".repeat(2000)), THANK_YOU, 0)
                        .substance()
                        .discussed())
                .hasSizeLessThan(250);
    }

    @Test
    void up_to_three_private_notes_are_proposed_those_on_the_recipient_first() {
        Case known = two().noting(STOOD_OUT, "One")
                .noting(PERSONAL_INTEREST, "Hockey", 0)
                .noting(STOOD_OUT, "Of a colleague", 1)
                .noting(UNSAID, "Two", 0)
                .noting(DOCUMENT_GIVEN, "Brochure")
                .noting(FOLLOW_UP_QUESTION, "Three?")
                .noting(STOOD_OUT, "Four");

        assertThat(known.context(THANK_YOU, 0).proposals())
                .extracting(Observation::text)
                .containsExactly("Two", "One", "Three?");
    }

    @Test
    void what_was_written_of_another_hiring_process_is_held_against_a_letter_and_never_quoted() {
        DebriefContent elsewhere = new DebriefContent(
                null,
                List.of("Nobody stays there for a year"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Observation(STOOD_OUT, "Their director shouts at everybody in the room", null),
                        new Observation(TO_MENTION, "Their plan for winter storage pays off", null)));
        Case known = two().writingElsewhere(elsewhere);
        String body = "Their director shouts at everybody in the room, nobody stays there for a year."
                + " Their plan for winter storage pays off.";

        assertThat(draft(known, THANK_YOU, 0).substance()).isEqualTo(Substance.NOTHING);
        assertThat(known.findings(THANK_YOU, EMAIL, 0, null, body))
                .filteredOn(finding -> finding.rule().equals("PRIVATE_NOTE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at())
                        .isNotNull()
                        .satisfies(at -> assertThat(at.length()).isEqualTo(77)));
        assertThat(known.context(THANK_YOU, 0).proposals()).isEmpty();
    }

    private static Case two() {
        return Case.with("Lin Chen", "Amara Okafor");
    }

    private static Draft draft(Case known, Message.Kind kind, int seat) {
        return known.draft(kind, Channels.of(kind).permitted().get(0), seat, null);
    }
}
