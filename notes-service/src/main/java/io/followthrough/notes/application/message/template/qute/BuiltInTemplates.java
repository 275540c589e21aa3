package io.followthrough.notes.application.message.template.qute;

import io.followthrough.notes.domain.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The templates of those who have not replaced them. */
final class BuiltInTemplates {

    private static final String FOLDER = "/io/followthrough/notes/templates/";
    private static final Map<Message.Kind, String> TEXTS = Arrays.stream(Message.Kind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind, BuiltInTemplates::read));

    private BuiltInTemplates() {}

    static String text(Message.Kind kind) {
        String text = TEXTS.get(kind);
        if (text == null) {
            throw new IllegalStateException("no template for " + kind);
        }
        return text;
    }

    private static String read(Message.Kind kind) {
        try (InputStream file = BuiltInTemplates.class.getResourceAsStream(FOLDER + kind + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no template for " + kind);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
