package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.application.message.template.qute.DraftContexts.LEA;
import static io.followthrough.notes.application.message.template.qute.DraftContexts.NAMES;
import static io.followthrough.notes.application.message.template.qute.DraftContexts.context;
import static io.followthrough.notes.application.message.template.qute.DraftContexts.findings;
import static io.followthrough.notes.application.message.template.qute.DraftContexts.rich;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.PromisedMaterial;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.composition.Recipient;
import io.followthrough.notes.domain.message.composition.Sender;
import io.followthrough.notes.domain.message.lint.LengthRule;
import io.followthrough.notes.domain.message.lint.LikenessRule;
import io.followthrough.notes.domain.message.lint.LintLimits;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafts in the built-in words: short, each its own, and good enough for the lint. */
class DraftTextTest {

    @Test
    void a_thank_you_from_good_notes_leaves_the_lint_nothing_to_say() {
        MessageContext context = context(NAMES.subList(0, 2), 0, rich(), LocalDate.parse("2026-11-20"));

        String text = DraftText.of(Draft.compose(Message.Kind.THANK_YOU, context, LEA, ZoneLaw.OF_THE_JVM));

        assertThat(text).isEqualTo("""
                Dear Lin Chen,

                Thank you for the time you took on Friday 6 November to talk with me about the Data engineer role. What \
                has stayed with me: The move to event sourcing. One point I did not get to make: I have led such a move.

                I am even more interested in the role and in Northwind than I was before. Who is on call? How large is \
                the team?

                Kind regards

                Lea Novak""");
        assertThat(findings(Message.Kind.THANK_YOU, context, text)).isEmpty();
    }

    @Test
    void a_follow_up_asks_where_things_stand_and_recalls_what_was_promised_and_discussed() {
        MessageContext context = context(NAMES.subList(0, 2), 0, rich(), LocalDate.parse("2026-11-20"));

        String text = DraftText.of(Draft.compose(Message.Kind.FOLLOW_UP, context, LEA, ZoneLaw.OF_THE_JVM));

        assertThat(text)
                .startsWith("Dear Lin Chen,")
                .contains("on Friday 6 November about the Data engineer role at Northwind")
                .contains("what we discussed: The move to event sourcing.")
                .contains("decide by Friday 20 November. Could you tell me where things stand, and whether there is");
        assertThat(findings(Message.Kind.FOLLOW_UP, context, text)).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -              | -            | -
            Work samples.  | -            | that what I promised you has arrived: Work samples.
            -              | References.  | not forgotten what I promised you: References.
            Work samples.  | References.  | has arrived: Work samples. I have not forgotten what else I promised you: References.
            """)
    void a_follow_up_speaks_of_what_the_candidate_promised(
            @Nullable String sent, @Nullable String owed, @Nullable String said) {
        List<PromisedMaterial> materials = Stream.of(material(sent, true), material(owed, false))
                .flatMap(Optional::stream)
                .toList();
        MessageContext context = context(NAMES.subList(0, 1), 0, rich(), null);

        String text = DraftText.of(
                Draft.compose(Message.Kind.FOLLOW_UP, context, new Sender("Lea Novak", materials), ZoneLaw.OF_THE_JVM));

        assertThat(text).contains(said == null ? "I remain very interested" : said);
        assertThat(text.contains("promised you")).isEqualTo(said != null);
        assertThat(findings(Message.Kind.FOLLOW_UP, context, text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void a_draft_is_signed_by_name_and_by_nobody_while_it_is_unknown(Message.Kind kind) {
        MessageContext context = context(NAMES.subList(0, 1), 0, rich(), null);

        assertThat(DraftText.of(Draft.compose(kind, context, LEA, ZoneLaw.OF_THE_JVM)))
                .endsWith("\n\nKind regards\n\nLea Novak");
        assertThat(DraftText.of(Draft.compose(kind, context, Sender.UNKNOWN, ZoneLaw.OF_THE_JVM)))
                .endsWith("\n\nKind regards");
    }

    /** Neither long names nor notes without spaces make a draft long. */
    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void a_draft_stays_short_whatever_it_has_to_name(Message.Kind kind) {
        String endless = "name ".repeat(60).strip();
        String unspaced = "数据平台的迁移很有意思".repeat(40);
        DebriefContent notes = new DebriefContent(
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Observation(Observation.Kind.STOOD_OUT, unspaced, null),
                        new Observation(Observation.Kind.CONCERN, unspaced, null)));
        MessageContext context = new MessageContext(
                KnownOpportunity.opened(
                        UUID.randomUUID(), "cand-1", new KnownOpportunity.Details(endless, endless, null, null)),
                null,
                notes,
                Recipient.outside(UUID.randomUUID(), endless));
        Sender sender = new Sender(
                endless,
                Stream.of(material(unspaced, true), material(unspaced, false))
                        .flatMap(Optional::stream)
                        .toList());

        String text = DraftText.of(Draft.compose(kind, context, sender, ZoneLaw.OF_THE_JVM));

        assertThat(LengthRule.words(text)).isLessThanOrEqualTo(LintLimits.MOST_WORDS);
        assertThat(text)
                .startsWith("Dear " + "name ".repeat(8).strip() + ",")
                .endsWith("\n\n" + "name ".repeat(8).strip());
        assertThat(text.contains("数据平台的迁移很有意")).isEqualTo(kind != Message.Kind.CONNECT);
    }

    @Test
    void without_a_date_the_timeline_is_asked_for_before_anything_else() {
        MessageContext context = context(NAMES.subList(0, 1), 0, rich(), null);

        String text = DraftText.of(Draft.compose(Message.Kind.THANK_YOU, context, LEA, ZoneLaw.OF_THE_JVM));

        assertThat(text)
                .contains("By when do you expect to decide? Who is on call?")
                .doesNotContain("How large");
    }

    @Test
    void every_kind_says_its_part_from_poor_notes_too() {
        for (Message.Kind kind : Message.Kind.values()) {
            MessageContext context = context(NAMES.subList(0, 1), 0, DebriefContent.EMPTY, null);
            String text = DraftText.of(Draft.compose(kind, context, LEA, ZoneLaw.OF_THE_JVM));

            assertThat(findings(kind, context, text))
                    .as(text)
                    .extracting(Finding::rule)
                    .isSubsetOf("R13");
        }
    }

    /** Nine people, and nothing in the notes that could make a difference. */
    @Test
    void no_two_notes_to_a_panel_are_too_alike() {
        List<String> texts = IntStream.range(0, NAMES.size())
                .mapToObj(seat -> context(NAMES, seat, DebriefContent.EMPTY, null))
                .map(context -> DraftText.of(Draft.compose(Message.Kind.THANK_YOU, context, LEA, ZoneLaw.OF_THE_JVM)))
                .toList();

        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                assertThat(LikenessRule.likeness(texts.get(one), texts.get(other)))
                        .as(texts.get(one) + "\n---\n" + texts.get(other))
                        .isLessThan(LintLimits.TOO_ALIKE);
            }
        }
    }

    private static Optional<PromisedMaterial> material(@Nullable String description, boolean sent) {
        return Optional.ofNullable(description)
                .map(one -> new PromisedMaterial(UUID.randomUUID(), one, LocalDate.parse("2026-11-09"), sent));
    }
}
