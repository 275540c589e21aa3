package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.lint.LengthRule;
import io.followthrough.notes.domain.message.lint.LintLimits;
import io.quarkus.qute.Template;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts drafts into words, and keeps them short (R11). */
public final class DraftText {

    private static final Map<String, Map<Message.Kind, Template>> BUILT_IN = BuiltInTemplates.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), DraftText::builtIn));

    private DraftText() {}

    /** The draft in the built-in words of its kind and language; in English where that language has none. */
    public static String of(Draft draft) {
        String language = BuiltInTemplates.nearest(draft.occasion().language());
        Template template = BUILT_IN.getOrDefault(language, Map.of()).get(draft.kind());
        return shortest(draft, Objects.requireNonNull(template), language, DraftText::inParagraphs);
    }

    /** Whether there are built-in words of the language. */
    public static boolean speaks(String language) {
        return BuiltInTemplates.has(language);
    }

    /**
     * The draft in a tenant's own words.
     *
     * @throws TemplateFlaw when the template cannot say this draft
     */
    public static String of(Draft draft, String ownTemplate) {
        return shortest(
                draft, TemplateSandbox.parse(ownTemplate), draft.occasion().language(), UnaryOperator.identity());
    }

    /** The text of a kind's built-in template in a language; in English where that has none, or none is meant. */
    public static String builtInTemplate(Message.Kind kind, @Nullable String language) {
        return BuiltInTemplates.text(kind, language);
    }

    /**
     * Tries a template out on drafts with everything and with next to nothing.
     *
     * @throws TemplateFlaw naming line and column of the first thing that will not do
     */
    public static void check(Message.Kind kind, String template) {
        Template parsed = TemplateSandbox.parse(template);
        for (Draft sample : SampleDrafts.of(kind)) {
            if (TemplateSandbox.render(parsed, sample, BuiltInTemplates.ENGLISH).isEmpty()) {
                throw TemplateFlaw.ofWhole("it makes an empty text");
            }
        }
    }

    private static String shortest(Draft draft, Template template, String language, UnaryOperator<String> layout) {
        String text = "";
        for (Draft shortening : draft.shortenings()) {
            text = layout.apply(TemplateSandbox.render(template, shortening, language));
            if (isShort(text, draft.wanted().channel())) {
                return text;
            }
        }
        return text;
    }

    private static boolean isShort(String text, Message.Channel channel) {
        boolean fits = channel != Message.Channel.LINKEDIN
                || text.codePointCount(0, text.length()) <= LintLimits.MOST_CHARACTERS_OF_LINKEDIN;
        return fits && LengthRule.words(text) <= LintLimits.mostWords(channel);
    }

    /** The built-in templates have a line for each sentence; a message has one for each paragraph, and for each point of a call. */
    private static String inParagraphs(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(paragraph -> paragraph.strip().replaceAll("\n(?!- )", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static Map<Message.Kind, Template> builtIn(String language) {
        Map<Message.Kind, Template> templates = new EnumMap<>(Message.Kind.class);
        for (Message.Kind kind : Message.Kind.values()) {
            templates.put(kind, TemplateSandbox.parse(BuiltInTemplates.text(kind, language)));
        }
        return templates;
    }
}
