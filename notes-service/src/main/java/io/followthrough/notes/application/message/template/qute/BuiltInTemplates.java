package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The templates of those who have not replaced them, in the languages that come with the product. */
final class BuiltInTemplates {

    static final String ENGLISH = "en";
    static final List<String> LANGUAGES = List.of(ENGLISH, "de", "es", "fr");

    private static final String FOLDER = "/io/followthrough/notes/templates/";
    private static final Map<String, Map<Message.Kind, String>> TEXTS = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    language -> Arrays.stream(Message.Kind.values())
                            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> read(language, kind)))));

    private BuiltInTemplates() {}

    /** The language of the product that a tag is of: {@code de} of {@code de-CH}; English where there is none. */
    static String nearest(@Nullable String tag) {
        String own = tag == null ? ENGLISH : Locale.forLanguageTag(tag).getLanguage();
        return LANGUAGES.contains(own) ? own : ENGLISH;
    }

    static boolean has(String tag) {
        return LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    static String text(Message.Kind kind, @Nullable String tag) {
        Map<Message.Kind, String> texts = TEXTS.getOrDefault(nearest(tag), Map.of());
        String text = texts.get(kind);
        if (text == null) {
            throw new IllegalStateException("no template for " + kind);
        }
        return text;
    }

    private static String read(String language, Message.Kind kind) {
        String name = FOLDER + language + "/" + kind + ".txt";
        try (InputStream file = BuiltInTemplates.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no template " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
