package io.followthrough.notes.application.message.template.qute;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.message.Message;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TemplateFlawPropertyTest {

    /** Whatever an admin types, it is a template or it is told why not: nothing else happens. */
    @Property(tries = 1000)
    void no_text_does_anything_else(@ForAll("texts") String text) {
        try {
            DraftText.check(Message.Kind.THANK_YOU, text);
        } catch (TemplateFlaw flaw) {
            assertThat(flaw).hasMessageMatching("(?s)line \\d+, column \\d+: .+");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "{#",
                        "{/",
                        "{!",
                        "!}",
                        "{|",
                        "|}",
                        "{@",
                        "{[",
                        "]}",
                        "#",
                        "/",
                        "(",
                        ")",
                        "'",
                        "\"",
                        " ",
                        "\n",
                        "\\",
                        ".",
                        ":",
                        "?:",
                        "==",
                        "!",
                        "&&",
                        "||",
                        ">",
                        "-1",
                        "99999999999999999999",
                        "1.5e400d",
                        "5L",
                        "true",
                        "null",
                        "this",
                        "data",
                        "it",
                        "in",
                        "as",
                        "=",
                        ",",
                        "if",
                        "else",
                        "each",
                        "for",
                        "switch",
                        "when",
                        "case",
                        "in",
                        "let",
                        "include",
                        "insert",
                        "fragment",
                        "role",
                        "recipient",
                        "questions",
                        "opening",
                        "askTimeline",
                        "{role}",
                        "{#if role}",
                        "{/if}",
                        "{#each questions}",
                        "{/each}",
                        "{#switch opening}",
                        "{#case 0}",
                        "{/switch}",
                        "{#else}",
                        "x",
                        "é",
                        "日本")
                .list()
                .ofMaxSize(12)
                .map(tokens -> String.join("", tokens));
    }
}
