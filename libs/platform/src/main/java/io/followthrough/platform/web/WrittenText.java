package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** A text; PostgreSQL stores any but U+0000, which is refused here, by the name of its field. */
final class WrittenText extends StdScalarDeserializer<String> {

    private static final char UNSTORABLE = '\0';

    WrittenText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        return isStorable(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "holds the character U+0000");
    }

    static boolean isStorable(String text) {
        return text.indexOf(UNSTORABLE) < 0;
    }
}
