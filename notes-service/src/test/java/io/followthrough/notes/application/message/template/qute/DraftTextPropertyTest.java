package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.application.message.template.qute.DraftContexts.LEA;
import static io.followthrough.notes.application.message.template.qute.DraftContexts.NAMES;
import static io.followthrough.notes.application.message.template.qute.DraftContexts.context;
import static io.followthrough.notes.application.message.template.qute.DraftContexts.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.lint.LengthRule;
import io.followthrough.notes.domain.message.lint.LintLimits;
import io.followthrough.timing.zone.ZoneLaw;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the notes hold: a draft is short, and good enough for the lint. */
class DraftTextPropertyTest {

    @Property(tries = 500)
    void a_draft_is_short_and_has_no_error(
            @ForAll Message.Kind kind,
            @ForAll("notes") DebriefContent notes,
            @ForAll("panels") List<String> panel,
            @ForAll boolean dated) {
        MessageContext context = context(panel, panel.size() - 1, notes, dated ? LocalDate.parse("2026-11-20") : null);
        Draft draft = Draft.compose(kind, context, LEA, ZoneLaw.OF_THE_JVM);

        String text = DraftText.of(draft);

        assertThat(LengthRule.words(text)).isLessThanOrEqualTo(LintLimits.MOST_WORDS);
        List<Finding> findings = findings(kind, context, text);
        assertThat(findings).as(text).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        assertThat(findings).as(text).noneMatch(finding -> finding.rule().equals("R14"));
        assertThat(draft.missing()).doesNotContain(MissingPart.RECIPIENT);
    }

    @Provide
    Arbitrary<List<String>> panels() {
        return Arbitraries.of(NAMES).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<DebriefContent> notes() {
        Arbitrary<String> texts = Arbitraries.of(
                        "event",
                        "sourcing",
                        "Kafka?",
                        "Amara",
                        "Dear",
                        "John",
                        "!",
                        "谢谢",
                        "word ".repeat(60),
                        "\n",
                        "x",
                        "数据平台的迁移".repeat(20),
                        "facebook.com",
                        "{recipient}",
                        "…",
                        "How",
                        "many")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
        Arbitrary<List<Observation>> observations = Combinators.combine(Arbitraries.of(Observation.Kind.class), texts)
                .as((kind, text) -> new Observation(kind, text, null))
                .list()
                .ofMaxSize(5);
        Arbitrary<List<Question>> questions =
                texts.map(text -> new Question(text, null, false, null)).list().ofMaxSize(2);
        return Combinators.combine(observations, questions)
                .as((observed, asked) ->
                        new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), asked, observed));
    }
}
