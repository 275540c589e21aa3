package io.followthrough.notes.domain.message.composition;

import static io.followthrough.notes.domain.debrief.Observation.Kind.CONCERN;
import static io.followthrough.notes.domain.debrief.Observation.Kind.FOLLOW_UP_QUESTION;
import static io.followthrough.notes.domain.debrief.Observation.Kind.UNSAID;
import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Channel.HANDWRITTEN;
import static io.followthrough.notes.domain.message.Message.Kind.FOLLOW_UP;
import static io.followthrough.notes.domain.message.Message.Kind.REFERENCE_BRIEF;
import static io.followthrough.notes.domain.message.Message.Kind.THANK_YOU;
import static org.assertj.core.api.Assertions.assertThat;

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

/** R1, R14, R16, R23, R28: what a draft says, asks and lacks, by what is known. */
class DraftTest {

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
