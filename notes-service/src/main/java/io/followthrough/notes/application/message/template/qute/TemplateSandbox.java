package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.composition.Draft;
import io.quarkus.qute.Engine;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.ParserError;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.WhenSectionHelper;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Qute engine that knows conditions, one loop and {@link TemplateValues}: no beans, no reflection, no methods, no other
 * templates. What it has parsed ends, soon, and is not long.
 */
final class TemplateSandbox {

    /** The longest template, in characters. */
    static final int MOST_CHARACTERS = 8_000;

    /** The longest text that a template may make, in characters. */
    static final int MOST_OUTPUT = 10_000;

    private static final int MOST_SECTIONS = 100;

    /** A tag is parsed by recursion; nothing that a template needs is as long as this. */
    private static final Pattern LONG_TAG = Pattern.compile("\\{[^\\s{}][^}]{200}");

    private static final Engine ENGINE = Engine.builder()
            .addSectionHelpers(
                    new IfSectionHelper.Factory(), new LoopSectionHelper.Factory(), new WhenSectionHelper.Factory())
            .addValueResolver(ValueResolvers.mapperResolver())
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    private TemplateSandbox() {}

    /** @throws TemplateFlaw when the text is no template, or one that asks for more than there is */
    static Template parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw TemplateFlaw.ofWhole("it has more than " + MOST_CHARACTERS + " characters");
        }
        if (text.split("\\{#", -1).length > MOST_SECTIONS) {
            throw TemplateFlaw.ofWhole("it has more than " + MOST_SECTIONS + " sections");
        }
        if (LONG_TAG.matcher(text).find()) {
            throw TemplateFlaw.ofWhole("something in braces has more than 200 characters");
        }
        try {
            Template template = ENGINE.parse(text);
            TemplateChecks.check(template);
            return template;
        } catch (TemplateException e) {
            throw flaw(e);
        }
    }

    /** @throws TemplateFlaw when the template asks for what this draft does not have, or says too much */
    static String render(Template template, Draft draft, String language) {
        try {
            String text = template.data(new TemplateValues(draft, language)).render();
            if (text.length() > MOST_OUTPUT) {
                throw TemplateFlaw.ofWhole("it makes a text of more than " + MOST_OUTPUT + " characters");
            }
            return text.strip().replaceAll("\n{3,}", "\n\n");
        } catch (TemplateException e) {
            throw flaw(e);
        }
    }

    private static TemplateFlaw flaw(TemplateException e) {
        Origin origin = e.getOrigin();
        String problem = problem(e);
        return origin == null ? TemplateFlaw.ofWhole(problem) : TemplateFlaw.at(origin, problem);
    }

    /** Qute's own words may name our classes; the kind of the error does not. */
    private static String problem(TemplateException e) {
        return e.getCode() instanceof ParserError error
                ? error.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : "cannot be rendered";
    }
}
