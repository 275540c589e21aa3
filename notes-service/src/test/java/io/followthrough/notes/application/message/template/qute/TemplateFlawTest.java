package io.followthrough.notes.application.message.template.qute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.notes.domain.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tenant's template says what it is given; whatever else it asks for is refused with its place. */
class TemplateFlawTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello {recipient}",
                "Liebe/r {recipient},\n{#if discussed}{discussed}{#else}Danke!{/if}",
                "{#each questions}{it} {/each}Bye",
                "{#for question in questions}- {question}\n{/for}Bye",
                "{#switch opening}{#case 0}Hi{#case 1}Hello{#case 2}Dear{/switch} {recipient}",
                "{#if askTimeline && interviewDay}When? {/if}{! a comment !}Bye {employer} {role}",
                "No expression, { a brace } and \\{recipient}"
            })
    void what_says_what_it_is_given_is_a_template(String text) {
        assertThatCode(() -> DraftText.check(Message.Kind.THANK_YOU, text)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "{candidate}"                                                       | line 1, column 1:
            "Dear {recipient.getClass}"                                         | line 1, column 6:
            "Dear {recipient.length}"                                           | line 1, column 6:
            "Dear {recipient.toUpperCase()}"                                    | line 1, column 6:
            "{recipient.class.forName('java.lang.Runtime')}"                    | line 1, column 1:
            "{cdi:sessions}"                                                    | line 1, column 1:
            "{inject:template.render}"                                          | line 1, column 1:
            "{config:property('database.password')}"                            | line 1, column 1:
            "{str:eval('{recipient}')}"                                         | line 1, column 1:
            "{this}"                                                            | line 1, column 1:
            "{questions.size}"                                                  | line 1, column 1:
            "{recipient ?: 'you'}"                                              | line 1, column 1:
            "Dear\n  {#include other /}"                                        | line 2, column
            "{#let x=recipient}{x}{/let}"                                       | line 1, column
            "{#eval recipient /}"                                               | line 1, column
            "{#fragment id=a}{/fragment}"                                       | line 1, column
            "Dear\n{#if recipient}x"                                            | line 2
            "{#if recipient}x{/each}"                                           | line 1
            "Dear {recipient"                                                   | line 1
            "{#each 1000000000}x{/each}"                                        | line 1, column 1:
            "{#for i in 1000000000}x{/for}"                                     | line 1, column 1:
            "{#each questions}{#each questions}x{/each}{/each}"                 | line 1, column 18:
            "{#each recipient}x{/each}"                                         | line 1, column 1:
            "{@java.lang.Runtime runtime}x"                                     | line 1, column 1:
            "{#if role == recipient.bytes}x{/if}"                               | line 1
            "{#switch role}{#case recipient.getClass}x{/switch}"                | line 1
            "{#if config:property('database.password')}x{/if}"                  | line 1
            "{#each questions}{it.getClass}{/each}"                             | line 1, column 18:
            "{#each questions}{it_count}{/each}"                                | line 1, column 18:
            "{#each questions}{/each} "                                         | line 1, column 1:
            "x{#switch opening}no case{/switch}"                                | line 1, column 2: {#switch} has no case
            "x{#if role == 'Nobody'}{#when opening}no case{/when}{/if}"         | line 1, column 24: {#when} has no case
            """)
    void whatever_else_it_asks_for_is_refused_with_its_place(String text, String place) {
        assertThatThrownBy(() -> DraftText.check(Message.Kind.THANK_YOU, text.translateEscapes()))
                .isInstanceOf(TemplateFlaw.class)
                .hasMessageStartingWith(place)
                .hasMessageNotContaining("io.quarkus")
                .hasMessageNotContaining("io.followthrough");
    }

    @Test
    void size_and_depth_are_bounded() {
        assertRefused("x".repeat(8001), "more than 8000 characters");
        assertRefused("{#if role}".repeat(150) + "x" + "{/if}".repeat(150), "more than 100 sections");
        assertRefused("{#if role}".repeat(11) + "x" + "{/if}".repeat(11), "10 deep");
        assertRefused("x" + "{discussed}".repeat(700), "more than 10000 characters");
        assertRefused("{#if " + "(".repeat(3000) + "role" + ")".repeat(3000) + "}x{/if}", "more than 200 characters");
        assertRefused("{" + "role.".repeat(1500) + "x}", "more than 200 characters");
        assertRefused("x\n{role" + " ?: role".repeat(900) + "}", "more than 200 characters");
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void the_built_in_templates_pass_their_own_check(Message.Kind kind) {
        assertThatCode(() -> DraftText.check(kind, DraftText.builtInTemplate(kind, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void what_a_note_says_is_never_read_as_a_template() {
        var draft = SampleDrafts.of(Message.Kind.CONNECT).get(8);

        assertThat(DraftText.of(draft, "{employer} and {recipient}")).isEqualTo("Northwind and Lin Chen");
    }

    private static void assertRefused(String text, String reason) {
        assertThatThrownBy(() -> DraftText.check(Message.Kind.FOLLOW_UP, text))
                .isInstanceOf(TemplateFlaw.class)
                .hasMessageContaining(reason);
    }
}
