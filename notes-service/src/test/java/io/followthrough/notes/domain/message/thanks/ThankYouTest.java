package io.followthrough.notes.domain.message.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R9, R10: who was thanked, and how soon. */
class ThankYouTest {

    private static final Instant ENDED = Instant.parse("2026-10-31T19:00:00Z");
    private static final UUID ROUND = UUID.randomUUID();

    @ParameterizedTest(name = "{0} after the end: {1}, under a stricter policy {2}")
    @CsvSource({
        "PT-5M,        IDEAL,   IDEAL",
        "PT0S,         IDEAL,   IDEAL",
        "PT1H,         IDEAL,   IDEAL",
        "PT1H0.001S,   IDEAL,   ON_TIME",
        "PT3H,         IDEAL,   ON_TIME",
        "PT3H0.001S,   ON_TIME, GRACE",
        "PT24H,        ON_TIME, LATE",
        "PT24H0.001S,  GRACE,   LATE",
        "PT48H,        GRACE,   LATE",
        "PT48H0.001S,  LATE,    LATE",
        "PT2000H,      LATE,    LATE"
    })
    void thanks_are_the_better_the_sooner(Duration elapsed, ThankYouTier usual, ThankYouTier strict) {
        ThankYouLimits stricter = new ThankYouLimits(Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(4));

        assertThat(ThankYouTier.of(elapsed, ThankYouLimits.USUAL)).isEqualTo(usual);
        assertThat(ThankYouTier.of(elapsed, stricter)).isEqualTo(strict);
    }

    @Test
    void coverage_counts_the_people_met_and_thanked() {
        Interviewer lin = new Interviewer(UUID.randomUUID(), "Lin Chen", null, true);
        Interviewer amara = new Interviewer(UUID.randomUUID(), "Amara Okafor", null, true);
        Interviewer wei = new Interviewer(UUID.randomUUID(), "Wei Zhang", null, true);
        Interviewer away = new Interviewer(UUID.randomUUID(), "Was Away", null, false);
        Message draftToLin = note(lin, null);
        Message lateToLin = note(lin, ENDED.plus(Duration.ofHours(30)));
        Message firstToLin = note(lin, ENDED.plus(Duration.ofHours(25)));
        Message toAmara = note(amara, null);

        ThankYouCoverage coverage = ThankYouCoverage.of(
                round(lin, amara, wei, away),
                List.of(draftToLin, lateToLin, firstToLin, toAmara, note(away, ENDED)),
                ThankYouLimits.USUAL);

        assertThat(coverage.owed()).isEqualTo(3);
        assertThat(coverage.sent()).isEqualTo(1);
        assertThat(coverage.thanks())
                .containsExactly(
                        new ThankYouCoverage.Thanks(lin, firstToLin.id(), firstToLin.sentAt(), ThankYouTier.GRACE),
                        new ThankYouCoverage.Thanks(amara, toAmara.id(), null, null),
                        new ThankYouCoverage.Thanks(wei, null, null, null));
        assertThat(coverage.thanks())
                .extracting(ThankYouCoverage.Thanks::state)
                .containsExactly(Message.State.SENT, Message.State.DRAFT, null);
    }

    @Test
    void of_several_drafts_or_of_notes_sent_at_once_the_first_that_was_begun_counts() {
        Interviewer lin = new Interviewer(UUID.randomUUID(), "Lin Chen", null, true);
        Interviewer amara = new Interviewer(UUID.randomUUID(), "Amara Okafor", null, true);
        List<Message> drafts = Stream.generate(() -> note(lin, null)).limit(9).toList();
        List<Message> sent = Stream.generate(() -> note(amara, ENDED)).limit(9).toList();

        ThankYouCoverage coverage = ThankYouCoverage.of(
                round(lin, amara), Stream.concat(drafts.stream(), sent.stream()).toList(), ThankYouLimits.USUAL);

        assertThat(coverage.thanks())
                .extracting(ThankYouCoverage.Thanks::messageId)
                .containsExactly(first(drafts), first(sent));
    }

    private static UUID first(List<Message> messages) {
        return messages.stream().map(Message::id).min(UUID::compareTo).orElseThrow();
    }

    private static KnownInterview round(Interviewer... people) {
        return new KnownInterview(
                ROUND,
                UUID.randomUUID(),
                "cand-1",
                KnownInterview.State.COMPLETED,
                ENDED.minusSeconds(3600),
                ENDED,
                ZoneId.of("America/New_York"),
                List.of(people));
    }

    private static Message note(Interviewer to, @Nullable Instant sentAt) {
        Message draft = Message.draft(
                UUID.randomUUID(),
                "cand-1",
                new Message.Subject(UUID.randomUUID(), ROUND, to.id()),
                new Message.Form(
                        Message.Kind.THANK_YOU,
                        Message.Channel.EMAIL,
                        Message.Text.typed("Dear you", List.of(), null),
                        null),
                ENDED);
        return sentAt == null ? draft : draft.sent(sentAt, List.of());
    }
}
