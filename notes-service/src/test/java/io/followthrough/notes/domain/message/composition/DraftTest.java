package io.followthrough.notes.domain.message.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.PromisedMaterial;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R13, R14, R30: what goes into a draft, taken from the notes and never invented. */
class DraftTest {

    private static final UUID LIN = UUID.randomUUID();
    private static final UUID AMARA = UUID.randomUUID();
    private static final Sender LEA = new Sender("Lea Novak", List.of());

    @Test
    void each_member_of_the_panel_gets_what_was_noted_on_that_person() {
        DebriefContent notes = observed(
                observation(Observation.Kind.STOOD_OUT, "The roadmap", null),
                observation(Observation.Kind.STOOD_OUT, "Her talk on queues", LIN),
                observation(Observation.Kind.STOOD_OUT, "His garden office", AMARA));

        assertThat(thankYou(notes, LIN).substance().discussed()).isEqualTo("Her talk on queues.");
        assertThat(thankYou(notes, AMARA).substance().discussed()).isEqualTo("His garden office.");
    }

    @Test
    void what_was_noted_of_nobody_is_shared_out_between_the_seats() {
        DebriefContent notes = observed(
                observation(Observation.Kind.STOOD_OUT, "The roadmap", null),
                observation(Observation.Kind.STOOD_OUT, "The move to Kafka", null),
                observation(Observation.Kind.FOLLOW_UP_QUESTION, "Who is on call", null),
                observation(Observation.Kind.FOLLOW_UP_QUESTION, "How large is the team?", null));

        assertThat(thankYou(notes, LIN).substance().discussed()).isEqualTo("The roadmap.");
        assertThat(thankYou(notes, AMARA).substance().discussed()).isEqualTo("The move to Kafka.");
        assertThat(thankYou(notes, LIN).substance().questions()).containsExactly("Who is on call?");
        assertThat(thankYou(notes, AMARA).substance().questions()).containsExactly("How large is the team?");
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            STOOD_OUT         | the roadmap                          | the roadmap.
            STOOD_OUT         | It was late. They still laughed!     | It was late.
            STOOD_OUT         | Why so many\\n  services?!           | Why so many services.
            STOOD_OUT         | ' ... '                              | -
            PERSONAL_INTEREST | Coaches a hockey club                | -
            CONCERN           | Too junior                           | -
            DOCUMENT_GIVEN    | The brochure                         | -
            """)
    void a_note_is_quoted_in_one_short_sentence(Observation.Kind kind, String text, @Nullable String discussed) {
        DebriefContent notes = observed(observation(kind, text.translateEscapes(), null));

        assertThat(thankYou(notes, LIN).substance().discussed()).isEqualTo(discussed);
    }

    @Test
    void what_was_noted_on_somebody_else_is_taken_only_where_there_is_nothing_better() {
        Observation onAmara = observation(Observation.Kind.STOOD_OUT, "His garden office", AMARA);
        Observation onNobody = observation(Observation.Kind.STOOD_OUT, "The roadmap", null);

        assertThat(thankYou(observed(onAmara, onNobody), LIN).substance().discussed())
                .isEqualTo("The roadmap.");
        assertThat(thankYou(observed(onAmara), LIN).substance().discussed()).isEqualTo("His garden office.");
    }

    @Test
    void what_one_person_is_to_be_told_or_asked_is_not_said_to_another() {
        DebriefContent notes = observed(
                observation(Observation.Kind.UNSAID, "The award", AMARA),
                observation(Observation.Kind.FOLLOW_UP_QUESTION, "Who is on call?", null),
                observation(Observation.Kind.FOLLOW_UP_QUESTION, "Which languages?", LIN));
        LocalDate known = LocalDate.parse("2026-11-20");

        Draft toLin = Draft.compose(Message.Kind.THANK_YOU, context(notes, LIN, known), LEA, ZoneLaw.OF_THE_JVM);
        Draft toAmara = Draft.compose(Message.Kind.THANK_YOU, context(notes, AMARA, known), LEA, ZoneLaw.OF_THE_JVM);

        assertThat(toLin.substance().unsaid()).isNull();
        assertThat(toAmara.substance().unsaid()).isEqualTo("The award.");
        assertThat(toLin.substance().questions()).containsExactly("Which languages?", "Who is on call?");
        assertThat(toAmara.substance().questions()).containsExactly("Who is on call?");
    }

    @Test
    void a_concern_is_something_that_a_reference_can_speak_to_and_nobody_else() {
        DebriefContent notes = observed(observation(Observation.Kind.CONCERN, "Too junior", null));

        Draft brief = Draft.compose(Message.Kind.REFERENCE_BRIEF, context(notes, LIN, null), LEA, ZoneLaw.OF_THE_JVM);

        assertThat(brief.substance().concern()).isEqualTo("Too junior.");
        assertThat(brief.missing()).isEmpty();
        assertThat(thankYou(notes, LIN).missing()).containsExactly(MissingPart.SOMETHING_SPECIFIC);
    }

    @Test
    void a_question_that_says_nothing_is_not_discussed() {
        DebriefContent notes = asked(new Question("...?", null, true, null), new Question("Why us?", null, true, null));

        assertThat(thankYou(notes, LIN).substance().discussed()).isEqualTo("Why us.");
    }

    @Test
    void a_long_note_is_cut_to_a_few_words_and_characters() {
        String words = thankYou(observed(observation(Observation.Kind.STOOD_OUT, "word ".repeat(300), null)), LIN)
                .substance()
                .discussed();
        String letters = thankYou(observed(observation(Observation.Kind.STOOD_OUT, "x".repeat(2000), null)), LIN)
                .substance()
                .discussed();

        assertThat(words).isEqualTo("word ".repeat(CitedText.MOST_WORDS).strip() + ".");
        assertThat(letters).hasSizeLessThan(250);
    }

    @Test
    void a_question_that_was_asked_is_discussed_by_its_theme() {
        DebriefContent themed = asked(new Question("Why do you rebalance?", null, true, "Kafka"));
        DebriefContent plain = asked(new Question("Why do you rebalance?", null, true, null));

        assertThat(thankYou(themed, LIN).substance().discussed()).isEqualTo("Kafka.");
        assertThat(thankYou(plain, LIN).substance().discussed()).isEqualTo("Why do you rebalance.");
    }

    /** R1, R14: at most two questions, the unknown timeline's first. */
    @ParameterizedTest(name = "{0}, decision by {1}: timeline {2}, {3} of the candidate's")
    @CsvSource(nullValues = "-", textBlock = """
            THANK_YOU,       2026-11-20, false, 2
            THANK_YOU,       -,          true,  1
            FOLLOW_UP,       2026-11-20, false, 1
            FOLLOW_UP,       -,          true,  1
            REFERRER_THANKS, -,          false, 0
            REFERENCE_BRIEF, -,          false, 0
            CONNECT,         -,          false, 0
            """)
    void questions_are_few_and_the_timeline_comes_first(
            Message.Kind kind, @Nullable LocalDate decision, boolean timeline, int questions) {
        DebriefContent notes = observed(
                observation(Observation.Kind.FOLLOW_UP_QUESTION, "Who is on call?", null),
                observation(Observation.Kind.FOLLOW_UP_QUESTION, "How large is the team?", null),
                observation(Observation.Kind.FOLLOW_UP_QUESTION, "Which languages?", null));

        Draft draft = Draft.compose(kind, context(notes, LIN, decision), LEA, ZoneLaw.OF_THE_JVM);

        assertThat(draft.asksForTimeline()).isEqualTo(timeline);
        assertThat(draft.substance().questions()).hasSize(questions);
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void what_the_notes_do_not_hold_is_named_as_missing(Message.Kind kind) {
        boolean specific = kind != Message.Kind.REFERRER_THANKS && kind != Message.Kind.CONNECT;

        Draft poor = Draft.compose(
                kind, context(DebriefContent.EMPTY, UUID.randomUUID(), null), Sender.UNKNOWN, ZoneLaw.OF_THE_JVM);
        Draft rich = Draft.compose(
                kind,
                context(observed(observation(Observation.Kind.STOOD_OUT, "The roadmap", null)), LIN, null),
                LEA,
                ZoneLaw.OF_THE_JVM);

        assertThat(poor.missing())
                .isEqualTo(
                        specific
                                ? List.of(MissingPart.RECIPIENT, MissingPart.SOMETHING_SPECIFIC, MissingPart.SENDER)
                                : List.of(MissingPart.RECIPIENT, MissingPart.SENDER));
        assertThat(rich.missing()).isEmpty();
    }

    @Test
    void a_question_of_the_candidates_own_is_specific_too() {
        DebriefContent notes = observed(observation(Observation.Kind.FOLLOW_UP_QUESTION, "Who is on call?", null));

        assertThat(thankYou(notes, LIN).missing()).isEmpty();
    }

    @Test
    void the_day_is_the_interviews_own() {
        Draft draft = Draft.compose(
                Message.Kind.FOLLOW_UP, context(DebriefContent.EMPTY, LIN, null), LEA, ZoneLaw.OF_THE_JVM);

        assertThat(draft.dates().interview()).isEqualTo(LocalDate.parse("2026-11-06"));
    }

    /** R2, R30: what was promised, that which is still owed apart from that which went out. */
    @ParameterizedTest(name = "{0}: owed {1}, sent {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                               | -                                         | -
            Three references                                | Three references.                         | -
            +Work samples                                   | -                                         | Work samples.
            References. By post!, +Samples, Thesis          | References; Thesis.                       | Samples.
            A, B, C, D                                      | A; B; C.                                  | -
            one two three four five six seven eight nine    | one two three four five six seven eight.  | -
            ...                                             | -                                         | -
            ..., Thesis                                     | Thesis.                                   | -
            """)
    void promised_materials_are_named(@Nullable String materials, @Nullable String owed, @Nullable String sent) {
        List<PromisedMaterial> promised = materials == null
                ? List.of()
                : Arrays.stream(materials.split(", ")).map(DraftTest::material).toList();

        Draft draft = Draft.compose(
                Message.Kind.FOLLOW_UP,
                context(DebriefContent.EMPTY, LIN, null),
                new Sender("Lea Novak", promised),
                ZoneLaw.OF_THE_JVM);

        assertThat(draft.substance().promises()).isEqualTo(new Promises(owed, sent));
    }

    @Test
    void others_in_the_panel_are_those_besides_the_recipient() {
        assertThat(context(DebriefContent.EMPTY, LIN, null).othersInPanel()).containsExactly("Amara Okafor");
    }

    private static PromisedMaterial material(String description) {
        boolean sent = description.startsWith("+");
        return new PromisedMaterial(
                UUID.randomUUID(), sent ? description.substring(1) : description, LocalDate.parse("2026-11-09"), sent);
    }

    private static Draft thankYou(DebriefContent notes, UUID recipient) {
        return Draft.compose(Message.Kind.THANK_YOU, context(notes, recipient, null), LEA, ZoneLaw.OF_THE_JVM);
    }

    private static MessageContext context(DebriefContent notes, UUID recipient, @Nullable LocalDate decision) {
        KnownOpportunity opportunity = KnownOpportunity.opened(
                        UUID.randomUUID(),
                        "cand-1",
                        new KnownOpportunity.Details("Northwind", "Data engineer", null, null))
                .withDecisionDate(decision);
        KnownInterview lateInBerlin = new KnownInterview(
                UUID.randomUUID(),
                opportunity.id(),
                "cand-1",
                KnownInterview.State.COMPLETED,
                Instant.parse("2026-11-05T22:30:00Z"),
                Instant.parse("2026-11-05T23:30:00Z"),
                ZoneId.of("Europe/Berlin"),
                List.of(
                        new Interviewer(LIN, "Lin Chen", null, true),
                        new Interviewer(AMARA, "Amara Okafor", null, true)));
        return new MessageContext(opportunity, lateInBerlin, notes, Recipient.inPanel(lateInBerlin, recipient));
    }

    private static Observation observation(Observation.Kind kind, String text, @Nullable UUID about) {
        return new Observation(kind, text, about);
    }

    private static DebriefContent observed(Observation... observations) {
        return new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(observations));
    }

    private static DebriefContent asked(Question... questions) {
        return new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), List.of(questions), List.of());
    }
}
