package io.followthrough.notes.domain.message.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, by whomever: the lint answers, always the same, and points into the text. */
class LintPropertyTest {

    @Property
    void any_text_is_judged_the_same_way_twice(@ForAll("texts") String body, @ForAll("contexts") LintContext context) {
        List<Finding> findings = Lint.of(body, context);

        assertThat(findings).isEqualTo(Lint.of(body, context));
    }

    @Property
    void every_place_lies_in_the_text(@ForAll("texts") String body, @ForAll("contexts") LintContext context) {
        for (Finding finding : Lint.of(body, context)) {
            Finding.Place at = finding.at();
            if (at != null) {
                assertThat(at.offset()).isBetween(0, body.length() - 1);
                assertThat(at.length()).isPositive();
                assertThat(at.offset() + at.length()).isLessThanOrEqualTo(body.length());
                assertThat(at.line()).isBetween(1, 1 + (int) body.lines().count());
            }
        }
    }

    @Property
    void a_greeting_by_the_whole_name_is_never_an_error(
            @ForAll("names") String recipient, @ForAll("names") String other) {
        List<Finding> findings = Lint.of("Dear " + recipient + ",\nHello.", Notes.thankYou(recipient, other));

        assertThat(findings).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    @Property
    void likeness_is_symmetric_and_a_share(@ForAll("texts") String one, @ForAll("texts") String other) {
        double likeness = LikenessRule.likeness(one, other);

        assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(LikenessRule.likeness(other, one));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(400);
        Arbitrary<String> wordy = Arbitraries.of(
                        "Dear",
                        "Lin",
                        "Amara",
                        "Dr.",
                        "and",
                        ",",
                        "\n",
                        "?",
                        "田中様",
                        "it's",
                        "follow-up",
                        "—",
                        "#tag",
                        "facebook.com",
                        "Kafka",
                        "谢谢",
                        "\ud83d",
                        "i\u0307",
                        "ﬁ",
                        "Привет",
                        "שלום",
                        "",
                        " ")
                .list()
                .ofMaxSize(200)
                .map(words -> String.join(" ", words));
        return Arbitraries.oneOf(anything, wordy);
    }

    @Provide
    Arbitrary<LintContext> contexts() {
        return Combinators.combine(
                        Arbitraries.of(Message.Kind.class),
                        Arbitraries.oneOf(names(), texts()).injectNull(0.2),
                        names().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3),
                        texts())
                .as((kind, recipient, panel, notes, other) -> new LintContext(
                        kind,
                        new LintContext.Addressee(recipient, panel),
                        Notes.POSITION,
                        notes(notes),
                        List.of(new LintContext.OtherNote(new UUID(0, 1), other))));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Lin Chen",
                "Amara Okafor",
                "José Álvarez",
                "Anna van der Berg",
                "Seán O'Brien",
                "Dr. Jens Müller, PhD",
                "Jean-Luc Moreau",
                "J. Smith",
                "John Smith",
                "John Doe",
                "Chen",
                "Nagy, Éva",
                "田中 太郎",
                "王小明",
                "김민수",
                "Le Thi Van",
                "Cara Jones",
                "E. And",
                "Åsa Öberg",
                "Will May",
                "Don Day",
                "María de la Cruz");
    }

    private static DebriefContent notes(List<String> texts) {
        List<Observation> observations = texts.stream()
                .map(text -> new Observation(Observation.Kind.STOOD_OUT, text, null))
                .toList();
        return new DebriefContent(null, List.of(), List.of(), List.of(), texts, List.of(), observations);
    }
}
