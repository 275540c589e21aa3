package io.followthrough.notes.domain.message.composition;

import static io.followthrough.notes.domain.message.composition.Case.seat;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.lint.LintContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a message is judged by, of all that is known. */
class JudgedBesideOthersTest {

    private static final UUID ITSELF = new UUID(9, 9);

    private final Case panel = Case.with("Lin Chen", "Amara Okafor", "Wei Zhang");

    @Test
    void a_thank_you_is_compared_with_those_to_the_others_of_its_round() {
        panel.beside(0, "To Lin").beside(1, "To Amara").havingFollowedUp("After a week");

        assertThat(compared(Message.Kind.THANK_YOU, 0)).containsExactly("To Amara");
        assertThat(compared(Message.Kind.THANK_YOU, 1)).containsExactly("To Lin");
        assertThat(compared(Message.Kind.THANK_YOU, 2)).containsExactly("To Lin", "To Amara");
    }

    @Test
    void a_message_is_not_compared_with_itself() {
        panel.beside(1, "To Amara");
        UUID amaras = panel.known().messages().get(0).id();

        assertThat(panel.context(Message.Kind.THANK_YOU, 0)
                        .judging(Message.Kind.THANK_YOU, Message.Channel.EMAIL, null, amaras)
                        .otherNotes())
                .isEmpty();
    }

    @Test
    void a_follow_up_is_compared_with_those_that_went_out() {
        panel.beside(1, "To Amara").havingFollowedUp("After a week");

        assertThat(compared(Message.Kind.FOLLOW_UP, 0)).containsExactly("After a week");
    }

    @ParameterizedTest
    @EnumSource(
            value = Message.Kind.class,
            names = {"REFERRER_THANKS", "REFERENCE_BRIEF", "CONNECT"})
    void nothing_else_is_compared(Message.Kind kind) {
        panel.beside(1, "To Amara").havingFollowedUp("After a week");

        assertThat(compared(kind, 0)).isEmpty();
    }

    @Test
    void what_was_said_before_is_what_was_sent_to_the_same_person_and_every_follow_up() {
        panel.beside(1, "To Amara").havingFollowedUp("After a week");

        assertThat(panel.context(Message.Kind.FOLLOW_UP, 1).saidBefore()).containsExactly("After a week");
        assertThat(panel.context(Message.Kind.THANK_YOU, 1).saidBefore()).containsExactly("After a week");
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENCE_BRIEF, ,         none,           true",
        "REFERENCE_BRIEF, ,         OFFER_RECEIVED, true",
        "REFERENCE_BRIEF, ,         REJECTED,       false",
        "REFERENCE_BRIEF, ,         WITHDRAWN,      false",
        "REFERENCE_BRIEF, the pilot, none,          false",
        "REFERRER_THANKS, ,         none,           false",
    })
    void a_reference_that_may_be_called_lacks_a_highlight(
            Message.Kind kind, @Nullable String highlight, String outcome, boolean lacks) {
        LintContext context = panel.ending(outcome.equals("none") ? null : KnownOpportunity.Outcome.valueOf(outcome))
                .context(kind, 0)
                .judging(kind, Message.Channel.EMAIL, highlight, ITSELF);

        assertThat(context.form().lacksHighlight()).isEqualTo(lacks);
        assertThat(context.form().decided()).isEqualTo(!outcome.equals("none"));
        assertThat(context.secrets().quotable()).isEqualTo(highlight == null ? List.of() : List.of(highlight));
    }

    @ParameterizedTest
    @CsvSource({"REFERRER_THANKS, Ada Nowak", "REFERENCE_BRIEF, Ada Nowak", "THANK_YOU, Amara Okafor"})
    void it_is_for_whom_it_is_about(Message.Kind kind, String name) {
        assertThat(panel.context(kind, 1)
                        .judging(kind, Message.Channel.EMAIL, null, ITSELF)
                        .addressee()
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void whom_nobody_knows_it_is_for_nobody(Message.Kind kind) {
        Known known = panel.known();
        UUID round = known.rounds().get(0).id();
        Message.Subject stranger = new Message.Subject(known.opportunity().id(), round, new UUID(8, 8));

        assertThat(MessageContext.of(known, kind, stranger)
                        .judging(kind, Message.Channel.EMAIL, null, ITSELF)
                        .addressee()
                        .name())
                .isNull();
    }

    @Test
    void it_is_judged_by_the_notes_of_its_own_round() {
        Known known = panel.mentioning("The roadmap").known();
        Message.Subject elsewhere = new Message.Subject(known.opportunity().id(), new UUID(7, 7), seat(0));

        assertThat(MessageContext.of(known, Message.Kind.THANK_YOU, elsewhere)
                        .judging(Message.Kind.THANK_YOU, Message.Channel.EMAIL, null, ITSELF)
                        .notes())
                .isEqualTo(DebriefContent.EMPTY);
    }

    private List<String> compared(Message.Kind kind, int seat) {
        return panel.context(kind, seat).judging(kind, Message.Channel.EMAIL, null, ITSELF).otherNotes().stream()
                .map(LintContext.OtherNote::body)
                .toList();
    }
}
