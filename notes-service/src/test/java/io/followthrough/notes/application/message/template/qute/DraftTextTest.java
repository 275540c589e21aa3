package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Kind.FOLLOW_UP;
import static io.followthrough.notes.domain.message.Message.Kind.REFERENCE_BRIEF;
import static io.followthrough.notes.domain.message.Message.Kind.THANK_YOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Case;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.lint.LengthRule;
import io.followthrough.notes.domain.message.lint.LikenessRule;
import io.followthrough.notes.domain.message.lint.LintLimits;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts in the built-in words: short, each its own, and good enough for the lint. */
class DraftTextTest {

    /** Behind the dot of "5. November" no sentence ends. */
    private static final String SENTENCE_END = "(?<=[.?!])(?<!\\d\\.) ";

    private static final String[] NINE = {
        "Lin Chen",
        "Amara Okafor",
        "Dr. José Álvarez",
        "Anna van der Berg",
        "Seán O'Brien",
        "Jean-Luc Moreau",
        "John Smith",
        "John Doe",
        "田中 太郎"
    };

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -              | -            | -
            Work samples   | -            | that what I promised you has arrived: Work samples.
            -              | References   | not forgotten what I promised you: References.
            Work samples   | References   | has arrived: Work samples. I have not forgotten what else I promised you: References.
            """)
    void a_follow_up_speaks_of_what_the_candidate_promised(
            @Nullable String sent, @Nullable String owed, @Nullable String said) {
        Case known = Case.with("Lin Chen").mentioning("The roadmap");
        if (sent != null) {
            known.delivering(sent);
        }
        if (owed != null) {
            known.owing(owed);
        }

        String text = text(known, FOLLOW_UP, 0);

        assertThat(text).contains(said == null ? "I remain very interested" : said);
        assertThat(text.contains("promised you")).isEqualTo(said != null);
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void a_draft_is_signed_by_name_and_by_nobody_while_it_is_unknown(Message.Kind kind) {
        assertThat(text(Case.with("Lin Chen"), kind, 0)).endsWith("\n\nKind regards\n\nLea Novak");
        assertThat(text(Case.with("Lin Chen").unsigned(), kind, 0)).endsWith("\n\nKind regards");
    }

    /** Neither long names nor notes without spaces make a draft long. */
    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void a_draft_stays_short_whatever_it_has_to_name(Message.Kind kind) {
        String endless = "name ".repeat(60).strip();
        String unspaced = "数据平台的迁移很有意思".repeat(40);
        for (String language : BuiltInTemplates.LANGUAGES) {
            Case known = Case.with(endless)
                    .at(endless, endless)
                    .knowing(endless)
                    .in(language)
                    .mentioning(unspaced)
                    .quoting(Observation.Kind.CONCERN, unspaced)
                    .quoting(Observation.Kind.FOLLOW_UP_QUESTION, unspaced)
                    .owing(unspaced)
                    .delivering(unspaced);
            for (Message.Channel channel : Channels.of(kind).permitted()) {
                String text = DraftText.of(known.draft(kind, channel, 0, kind == REFERENCE_BRIEF ? unspaced : null));

                assertThat(LengthRule.words(text)).as(text).isLessThanOrEqualTo(LintLimits.mostWords(channel));
                if (channel == Message.Channel.LINKEDIN) {
                    assertThat(text).hasSizeLessThanOrEqualTo(LintLimits.MOST_CHARACTERS_OF_LINKEDIN);
                }
            }
        }
    }

    @Test
    void every_kind_says_its_part_from_poor_notes_too_in_every_language() {
        for (String language : BuiltInTemplates.LANGUAGES) {
            for (Message.Kind kind : Message.Kind.values()) {
                for (Message.Channel channel : Channels.of(kind).permitted()) {
                    Case known = Case.with("Lin Chen").in(language);
                    String text = DraftText.of(known.draft(kind, channel, 0, null));

                    assertThat(known.findings(kind, channel, 0, null, text))
                            .as(language + " " + text)
                            .extracting(Finding::rule)
                            .isSubsetOf(
                                    switch (kind) {
                                        case THANK_YOU -> "R13";
                                        case FOLLOW_UP -> "R30";
                                        case REFERENCE_BRIEF, REFERRER_THANKS, CONNECT -> "R23";
                                    });
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(KnownOpportunity.Outcome.class)
    void after_a_decision_no_thank_you_asks_anything(KnownOpportunity.Outcome outcome) {
        for (String language : BuiltInTemplates.LANGUAGES) {
            for (int seat = 0; seat < NINE.length; seat++) {
                Case known =
                        Case.with(NINE).in(language).mentioning("The roadmap").ending(outcome);
                String text = text(known, THANK_YOU, seat);

                assertThat(text).doesNotContain("?");
                assertThat(known.findings(THANK_YOU, EMAIL, seat, null, text))
                        .as(text)
                        .extracting(Finding::rule)
                        .isSubsetOf("R13");
            }
        }
    }

    /** What was a telephone call is never called a meeting. */
    @Test
    void nobody_was_met_or_seen_in_a_telephone_call() {
        for (Message.Kind kind : Message.Kind.values()) {
            for (int seat = 0; seat < NINE.length; seat++) {
                assertThat(text(Case.with(NINE).byPhone().mentioning("The roadmap"), kind, seat)
                                .toLowerCase())
                        .doesNotContain("meet")
                        .doesNotContain("seen")
                        .doesNotContain("seeing");
            }
        }
    }

    /** Nine people, and nothing in the notes that could make a difference. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr"})
    void no_two_notes_to_a_panel_share_a_sentence_but_greeting_and_thanks(String language) {
        for (KnownOpportunity.Outcome outcome : new KnownOpportunity.@Nullable Outcome[] {
            null,
            KnownOpportunity.Outcome.REJECTED,
            KnownOpportunity.Outcome.OFFER_RECEIVED,
            KnownOpportunity.Outcome.WITHDRAWN
        }) {
            Case known = Case.with(NINE)
                    .in(language)
                    .mentioning("The roadmap of the team")
                    .quoting(Observation.Kind.UNSAID, "I have led such a move")
                    .ending(outcome);
            List<String> texts = IntStream.range(0, NINE.length)
                    .mapToObj(seat -> text(known, THANK_YOU, seat))
                    .toList();
            for (int one = 0; one < texts.size(); one++) {
                for (int other = one + 1; other < texts.size(); other++) {
                    Set<String> shared = sentences(texts.get(one));
                    shared.retainAll(sentences(texts.get(other)));

                    assertThat(shared)
                            .as(texts.get(one) + "\n---\n" + texts.get(other))
                            .isEmpty();
                    assertThat(LikenessRule.likeness(texts.get(one), texts.get(other)))
                            .as(texts.get(one) + "\n---\n" + texts.get(other))
                            .isLessThan(LintLimits.TOO_ALIKE);
                }
            }
        }
    }

    /** There are nine wordings: whoever is the tenth gets the first one's letter, and the candidate is told. */
    @Test
    void where_wordings_run_out_the_lint_says_who_else_gets_that_letter() {
        String[] twelve = IntStream.range(0, 12)
                .mapToObj(seat -> "Ann Mc" + Character.toString('A' + seat))
                .toArray(String[]::new);
        for (int seat = 0; seat < twelve.length; seat++) {
            String text = text(Case.with(twelve), THANK_YOU, seat);
            for (int other = 0; other < twelve.length; other++) {
                Case beside = Case.with(twelve).beside(other, text(Case.with(twelve), THANK_YOU, other));
                boolean alike = other != seat && other % NINE.length == seat % NINE.length;

                assertThat(beside.findings(THANK_YOU, EMAIL, seat, null, text).stream()
                                .anyMatch(finding -> finding.rule().equals("ALIKE")))
                        .as(seat + " beside " + other)
                        .isEqualTo(alike);
            }
        }
    }

    /** The first paragraph's first sentence thanks; greeting and signature are everybody's. */
    private static Set<String> sentences(String text) {
        String[] paragraphs = text.split("\n\n");
        Set<String> sentences = new HashSet<>();
        for (String paragraph : Arrays.copyOfRange(paragraphs, 1, paragraphs.length - 2)) {
            sentences.addAll(List.of(paragraph.split(SENTENCE_END)));
        }
        String thanks = paragraphs[1].split(SENTENCE_END)[0];
        sentences.remove(thanks);
        return sentences;
    }

    private static String text(Case known, Message.Kind kind, int seat) {
        Draft draft = known.draft(kind, Channels.of(kind).permitted().get(0), seat, null);
        return DraftText.of(draft);
    }
}
