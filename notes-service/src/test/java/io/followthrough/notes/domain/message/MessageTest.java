package io.followthrough.notes.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-11-05T15:00:00Z");
    private static final UUID SOME = new UUID(0, 1);

    @ParameterizedTest
    @CsvSource({
        "true,  false, none,      DRAFT,     true",
        "false, false, none,      DRAFT,     false",
        "true,  true,  none,      SENT,      false",
        "true,  false, withdrawn, WITHDRAWN, false",
        "true,  false, taken up,  DRAFT,     true",
        "false, true,  withdrawn, SENT,      false",
    })
    void a_draft_of_the_systems_own_words_is_untouched_until_it_is_sent_or_withdrawn(
            boolean composed, boolean sent, String withdrawn, Message.State state, boolean untouched) {
        Message message = message(composed, sent ? NOW : null, withdrawal(withdrawn));

        assertThat(message.state()).isEqualTo(state);
        assertThat(message.isUntouched()).isEqualTo(untouched);
    }

    @Test
    void what_is_taken_up_is_a_draft_again_and_keeps_why_it_was_withdrawn() {
        Message taken = message(true, null, withdrawal("withdrawn")).takenUp();

        assertThat(taken.state()).isEqualTo(Message.State.DRAFT);
        assertThat(taken.withdrawal()).isEqualTo(withdrawal("taken up"));
        Message never = message(true, null, null);
        assertThat(never.takenUp()).isSameAs(never);
    }

    @Test
    void what_goes_to_who_was_met_goes_to_the_panel() {
        List<Message.Kind> toPanel = Arrays.stream(Message.Kind.values())
                .filter(Message.Kind::isToPanel)
                .toList();

        assertThat(toPanel)
                .containsExactlyInAnyOrder(Message.Kind.THANK_YOU, Message.Kind.CONNECT, Message.Kind.FOLLOW_UP);
    }

    @Test
    void a_filter_is_empty_when_nothing_is_wanted() {
        assertThat(new MessageFilter(null, null, null, null).isEmpty()).isTrue();
        assertThat(List.of(
                        new MessageFilter(SOME, null, null, null),
                        new MessageFilter(null, SOME, null, null),
                        new MessageFilter(null, null, Message.Kind.CONNECT, null),
                        new MessageFilter(null, null, null, Message.State.SENT)))
                .noneMatch(MessageFilter::isEmpty);
    }

    private static @Nullable Withdrawal withdrawal(String how) {
        return how.equals("none") ? null : new Withdrawal("R28", "The cap is reached.", NOW, how.equals("taken up"));
    }

    private static Message message(boolean composed, @Nullable Instant sentAt, @Nullable Withdrawal withdrawal) {
        return new Message(
                SOME,
                0,
                "cand-1",
                new Message.Subject(SOME, null, null),
                Message.Kind.THANK_YOU,
                Message.Channel.EMAIL,
                new Message.Text("Dear Lin", List.of(), List.of(), composed, null),
                null,
                NOW,
                sentAt,
                withdrawal);
    }
}
