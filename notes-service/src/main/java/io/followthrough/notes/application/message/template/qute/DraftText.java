package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.lint.LengthRule;
import io.followthrough.notes.domain.message.lint.LintLimits;
import io.quarkus.qute.Template;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Puts drafts into words, and keeps them short (R11). */
public final class DraftText {

    private static final Map<Message.Kind, Template> BUILT_IN = builtIn();

    private DraftText() {}

    /** The draft in the built-in words of its kind. */
    public static String of(Draft draft) {
        return shortest(draft, Objects.requireNonNull(BUILT_IN.get(draft.kind())), DraftText::inParagraphs);
    }

    /**
     * The draft in a tenant's own words.
     *
     * @throws TemplateFlaw when the template cannot say this draft
     */
    public static String of(Draft draft, String ownTemplate) {
        return shortest(draft, TemplateSandbox.parse(ownTemplate), UnaryOperator.identity());
    }

    /** The text of a kind's built-in template. */
    public static String builtInTemplate(Message.Kind kind) {
        return BuiltInTemplates.text(kind);
    }

    /**
     * Tries a template out on drafts with everything and with next to nothing.
     *
     * @throws TemplateFlaw naming line and column of the first thing that will not do
     */
    public static void check(Message.Kind kind, String template) {
        Template parsed = TemplateSandbox.parse(template);
        for (Draft sample : SampleDrafts.of(kind)) {
            if (TemplateSandbox.render(parsed, sample).isEmpty()) {
                throw TemplateFlaw.ofWhole("it makes an empty text");
            }
        }
    }

    private static String shortest(Draft draft, Template template, UnaryOperator<String> layout) {
        List<Draft> shortenings = draft.shortenings();
        String text = "";
        for (Draft shortening : shortenings) {
            text = layout.apply(TemplateSandbox.render(template, shortening));
            if (LengthRule.words(text) <= LintLimits.MOST_WORDS) {
                return text;
            }
        }
        return text;
    }

    /** The built-in templates have a line for each sentence; a message has one for each paragraph. */
    private static String inParagraphs(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(paragraph -> paragraph.strip().replace('\n', ' '))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<Message.Kind, Template> builtIn() {
        Map<Message.Kind, Template> templates = new EnumMap<>(Message.Kind.class);
        for (Message.Kind kind : Message.Kind.values()) {
            templates.put(kind, TemplateSandbox.parse(BuiltInTemplates.text(kind)));
        }
        return templates;
    }
}
