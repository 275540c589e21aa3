package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalTime;

/** A time of day as ISO 8601 writes it; numbers are none. */
final class WrittenTime extends StdScalarDeserializer<LocalTime> {

    WrittenTime() {
        super(LocalTime.class);
    }

    @Override
    public LocalTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalTime) context.handleUnexpectedToken(LocalTime.class, parser);
        }
        try {
            return LocalTime.parse(parser.getText());
        } catch (DateTimeException notOne) {
            return (LocalTime) context.handleWeirdStringValue(LocalTime.class, parser.getText(), "not a time of day");
        }
    }
}
