package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;

/** A span of time as ISO 8601 writes it; a number, of whatever unit, is none. */
final class WrittenDuration extends StdScalarDeserializer<Duration> {

    WrittenDuration() {
        super(Duration.class);
    }

    @Override
    public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Duration) context.handleUnexpectedToken(Duration.class, parser);
        }
        try {
            return Duration.parse(parser.getText());
        } catch (DateTimeException notOne) {
            return (Duration) context.handleWeirdStringValue(Duration.class, parser.getText(), "not a duration");
        }
    }
}
