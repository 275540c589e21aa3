package io.followthrough.notes.domain.message.composition;

import static io.followthrough.notes.domain.debrief.Observation.Kind.CONCERN;
import static io.followthrough.notes.domain.debrief.Observation.Kind.DOCUMENT_GIVEN;
import static io.followthrough.notes.domain.debrief.Observation.Kind.FOLLOW_UP_QUESTION;
import static io.followthrough.notes.domain.debrief.Observation.Kind.PERSONAL_INTEREST;
import static io.followthrough.notes.domain.debrief.Observation.Kind.STOOD_OUT;
import static io.followthrough.notes.domain.debrief.Observation.Kind.TO_MENTION;
import static io.followthrough.notes.domain.debrief.Observation.Kind.UNSAID;
import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Channel.HANDWRITTEN;
import static io.followthrough.notes.domain.message.Message.Kind.FOLLOW_UP;
import static io.followthrough.notes.domain.message.Message.Kind.REFERENCE_BRIEF;
import static io.followthrough.notes.domain.message.Message.Kind.THANK_YOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R13, R14, R30: what goes into a draft is taken from notes that are meant for it, and never invented. */
class DraftTest {

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

    /** R23. */
    @Test
    void a_reference_is_told_what_to_highlight_and_a_concern_only_if_it_may_be_passed_on() {
        Case known = two().noting(CONCERN, "Too junior").quoting(CONCERN, "Few years");

        Draft without = draft(known, REFERENCE_BRIEF, 0);
        Draft with = known.draft(REFERENCE_BRIEF, EMAIL, 0, "the pilot");

        assertThat(without.substance().concern()).isEqualTo("Few years.");
        assertThat(without.missing()).containsExactly(MissingPart.HIGHLIGHT);
        assertThat(with.substance().highlight()).isEqualTo("the pilot.");
        assertThat(with.missing()).isEmpty();
        assertThat(draft(two().ending(KnownOpportunity.Outcome.REJECTED), REFERENCE_BRIEF, 0)
                        .missing())
                .isEmpty();
    }

    /** R1, R14: at most two questions, the unknown timeline's first, which is asked once in a panel. */
    @ParameterizedTest(name = "{0} to seat {1}, decision by {2}: timeline {3}, {4} of the candidate's")
    @CsvSource(nullValues = "-", textBlock = """
            THANK_YOU,       0, 2026-11-20, false, 2
            THANK_YOU,       0, -,          true,  1
            FOLLOW_UP,       0, 2026-11-20, false, 1
            FOLLOW_UP,       0, -,          true,  1
            REFERRER_THANKS, 0, -,          false, 0
            REFERENCE_BRIEF, 0, -,          false, 0
            CONNECT,         0, -,          false, 0
            """)
    void questions_are_few_and_the_timeline_comes_first(
            Message.Kind kind, int seat, @Nullable String decision, boolean timeline, int questions) {
        Case known = Case.with("Lin Chen")
                .quoting(FOLLOW_UP_QUESTION, "Who is on call?")
                .quoting(FOLLOW_UP_QUESTION, "How large is the team?")
                .quoting(FOLLOW_UP_QUESTION, "Which languages?");

        Draft draft = draft(decision == null ? known : known.decidingBy(decision), kind, seat);

        assertThat(draft.asksForTimeline()).isEqualTo(timeline);
        assertThat(draft.substance().questions()).hasSize(questions);
        assertThat(draft(two(), THANK_YOU, 1).asksForTimeline()).isFalse();
    }

    /** R16. */
    @ParameterizedTest
    @EnumSource(KnownOpportunity.Outcome.class)
    void once_something_is_decided_a_thank_you_asks_nothing(KnownOpportunity.Outcome outcome) {
        Draft draft = draft(
                two().quoting(FOLLOW_UP_QUESTION, "Who is on call?")
                        .quoting(UNSAID, "The award")
                        .mentioning("The roadmap")
                        .ending(outcome),
                THANK_YOU,
                0);

        assertThat(draft.asksForTimeline()).isFalse();
        assertThat(draft.substance().questions()).isEmpty();
        assertThat(draft.substance().unsaid()).isNull();
        assertThat(draft.substance().discussed()).isEqualTo("The roadmap.");
        assertThat(draft.occasion().stage())
                .isEqualTo(
                        switch (outcome) {
                            case REJECTED -> Stage.REJECTED;
                            case OFFER_RECEIVED, OFFER_ACCEPTED -> Stage.OFFERED;
                            case OFFER_DECLINED, WITHDRAWN, NO_RESPONSE -> Stage.CLOSED;
                        });
    }

    @Test
    void a_card_holds_thanks_and_one_thought() {
        Draft card = two().quoting(FOLLOW_UP_QUESTION, "Who is on call?")
                .quoting(UNSAID, "The award")
                .mentioning("The roadmap")
                .draft(THANK_YOU, HANDWRITTEN, 0, null);

        assertThat(card.asksForTimeline()).isFalse();
        assertThat(card.substance().questions()).isEmpty();
        assertThat(card.substance().unsaid()).isNull();
        assertThat(card.substance().discussed()).isEqualTo("The roadmap.");
    }

    /** R28, R30. */
    @Test
    void a_second_follow_up_needs_something_new_and_a_note_cited_before_is_nothing_new() {
        String first = "Dear Lin, I have kept thinking about what we discussed: The roadmap.";
        Case known = two().mentioning("The roadmap").havingFollowedUp(first);

        Draft nothingNew = draft(known, FOLLOW_UP, 0);
        Draft another =
                draft(two().mentioning("The roadmap").mentioning("The queues").havingFollowedUp(first), FOLLOW_UP, 0);
        Draft moved = draft(two().havingFollowedUp(first).movingTo("2026-11-30"), FOLLOW_UP, 0);

        assertThat(nothingNew.again()).isTrue();
        assertThat(nothingNew.dates().lastFollowUp()).isEqualTo(LocalDate.parse("2026-11-16"));
        assertThat(nothingNew.substance().discussed()).isNull();
        assertThat(nothingNew.missing()).contains(MissingPart.REASON);
        assertThat(another.substance().discussed()).isEqualTo("The queues.");
        assertThat(another.missing()).isEmpty();
        assertThat(moved.occasion().newDate()).isTrue();
        assertThat(moved.missing()).doesNotContain(MissingPart.REASON);
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void what_is_not_known_is_named_as_missing(Message.Kind kind) {
        List<MissingPart> expected = switch (kind) {
            case THANK_YOU, FOLLOW_UP ->
                List.of(MissingPart.RECIPIENT, MissingPart.SOMETHING_SPECIFIC, MissingPart.SENDER);
            case REFERENCE_BRIEF -> List.of(MissingPart.HIGHLIGHT, MissingPart.SENDER);
            case REFERRER_THANKS -> List.of(MissingPart.SENDER);
            case CONNECT -> List.of(MissingPart.RECIPIENT, MissingPart.SENDER);
        };

        assertThat(draft(Case.with().unsigned(), kind, -1).missing()).isEqualTo(expected);
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
    void the_day_is_the_interviews_own() {
        assertThat(draft(two(), FOLLOW_UP, 0).dates().interview()).isEqualTo(LocalDate.parse("2026-11-05"));
    }

    /** R2, R30: what was promised, that which is still owed apart from that which went out. */
    @Test
    void promised_materials_are_named() {
        Draft draft = draft(
                two().owing("References. By post!")
                        .delivering("Samples")
                        .owing("Thesis")
                        .owing("..."),
                FOLLOW_UP,
                0);

        assertThat(draft.substance().promises()).isEqualTo(new Promises("References; Thesis.", "Samples."));
        assertThat(draft(two(), FOLLOW_UP, 0).substance().promises()).isEqualTo(Promises.NONE);
    }

    @Test
    void others_in_the_panel_are_those_besides_the_recipient() {
        assertThat(two().context(THANK_YOU, 0).othersInPanel()).containsExactly("Amara Okafor");
    }

    @ParameterizedTest(name = "{0} is greeted as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Lin Chen           | Lin Chen
            Nagy, Éva          | Éva Nagy
            Müller, Dr. Jens   | Dr. Jens Müller
            Dr. Jens Müller, PhD | Dr. Jens Müller, PhD
            Smith, Jr.         | Smith, Jr.
            Smith, John, Jr.   | Smith, John, Jr.
            田中 太郎           | 田中 太郎
            """)
    void a_name_is_turned_round_where_the_family_name_comes_first(String written, String greeted) {
        assertThat(Case.with(written).context(THANK_YOU, 0).recipient().greeted())
                .isEqualTo(greeted);
    }

    private static Case two() {
        return Case.with("Lin Chen", "Amara Okafor");
    }

    private static Draft draft(Case known, Message.Kind kind, int seat) {
        return known.draft(kind, Channels.of(kind).permitted().get(0), seat, null);
    }
}
