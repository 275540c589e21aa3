package io.followthrough.notes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R30: the draft adds something that was discussed, and invents nothing. */
class FollowUpDraftTest {

    private static final KnownOpportunity OPPORTUNITY = KnownOpportunity.opened(
            UUID.randomUUID(), "cand-1", new KnownOpportunity.Details("Northwind", "Data engineer", null, null));
    private static final Interviewer AWAY = new Interviewer(UUID.randomUUID(), "Was Away", null, false);
    private static final Interviewer LIN = new Interviewer(UUID.randomUUID(), "Lin Chen", null, true);
    private static final Interviewer AMARA = new Interviewer(UUID.randomUUID(), "Amara Okafor", null, true);

    private static final Map<String, DebriefContent> NOTES = Map.of(
            "nothing", DebriefContent.EMPTY,
            "stood out", content(List.of(), observed(Observation.Kind.STOOD_OUT, "the roadmap")),
            "a theme", content(List.of(new Question("Why Kafka?", "Order", true, "messaging")), List.of()),
            "a question", content(List.of(new Question("Why Kafka?", "Order", true, null)), List.of()),
            "left open", content(List.of(), observed(Observation.Kind.FOLLOW_UP_QUESTION, "who is on call")),
            "private", content(List.of(), observed(Observation.Kind.PERSONAL_INTEREST, "hockey")),
            "concern", content(List.of(), observed(Observation.Kind.CONCERN, "too junior")));

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            nothing,    nothing,    -
            stood out,  nothing,    the roadmap
            a theme,    nothing,    messaging
            a question, nothing,    Why Kafka?
            left open,  nothing,    who is on call
            a theme,    stood out,  the roadmap
            left open,  stood out,  the roadmap
            left open,  a question, Why Kafka?
            private,    nothing,    -
            concern,    left open,  who is on call
            """)
    void takesWhatWasDiscussedStrongestFirst(String first, String second, @Nullable String discussed) {
        DebriefContent notes = both(NOTES.get(first), NOTES.get(second));

        FollowUpDraft draft = FollowUpDraft.compose(OPPORTUNITY, interview(LIN), debrief(notes));

        assertThat(draft.discussed()).isEqualTo(discussed);
        assertThat(message(draft).findings())
                .extracting(Finding::rule)
                .isEqualTo(discussed == null ? List.of("R13") : List.of());
    }

    @Test
    void isAddressedToTheFirstWhoWasMet() {
        assertThat(compose(AWAY, LIN, AMARA).recipient()).isEqualTo(LIN);
        assertThat(compose(AMARA, LIN).recipient()).isEqualTo(AMARA);
        assertThat(compose(AWAY).recipient()).isNull();
        assertThat(message(compose(AWAY)).subject().recipientId()).isNull();
    }

    @Test
    void namesTheDayOfTheInterviewInItsOwnZone() {
        KnownInterview lateInBerlin = new KnownInterview(
                UUID.randomUUID(),
                OPPORTUNITY.id(),
                "cand-1",
                KnownInterview.State.COMPLETED,
                Instant.parse("2026-11-05T23:30:00Z"),
                ZoneId.of("Europe/Berlin"),
                List.of());

        FollowUpDraft draft = FollowUpDraft.compose(OPPORTUNITY, lateInBerlin, Debrief.UNWRITTEN);

        assertThat(draft.interviewDate()).isEqualTo(LocalDate.parse("2026-11-06"));
    }

    private static FollowUpDraft compose(Interviewer... people) {
        return FollowUpDraft.compose(OPPORTUNITY, interview(people), Debrief.UNWRITTEN);
    }

    private static Message message(FollowUpDraft draft) {
        FollowUpDraft.Request request = new FollowUpDraft.Request(
                UUID.randomUUID(), UUID.randomUUID(), OPPORTUNITY.id(), Message.Channel.EMAIL);
        return draft.toMessage(request, UUID.randomUUID(), "Dear Lin", Instant.parse("2026-11-12T09:00:00Z"));
    }

    private static Debrief debrief(DebriefContent content) {
        return Debrief.UNWRITTEN.write(content, Instant.parse("2026-11-05T15:00:00Z"));
    }

    private static KnownInterview interview(Interviewer... people) {
        return new KnownInterview(
                UUID.randomUUID(),
                OPPORTUNITY.id(),
                "cand-1",
                KnownInterview.State.COMPLETED,
                Instant.parse("2026-11-05T14:00:00Z"),
                ZoneId.of("Europe/Berlin"),
                List.of(people));
    }

    private static List<Observation> observed(Observation.Kind kind, String text) {
        return List.of(new Observation(kind, text, null));
    }

    private static DebriefContent content(List<Question> questions, List<Observation> observations) {
        return new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), questions, observations);
    }

    private static DebriefContent both(@Nullable DebriefContent first, @Nullable DebriefContent second) {
        return content(
                Stream.of(first, second)
                        .flatMap(one -> one.questions().stream())
                        .toList(),
                Stream.of(first, second)
                        .flatMap(one -> one.observations().stream())
                        .toList());
    }
}
