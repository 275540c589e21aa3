package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.followthrough.platform.values.CalendarYears;
import io.followthrough.platform.values.UnfitValueException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** An instant as RFC 3339 writes it; a number is none. */
final class WrittenInstant extends StdScalarDeserializer<Instant> {

    WrittenInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            return read(parser.getText());
        } catch (UnfitValueException unfit) {
            throw JsonMappingException.from(parser, unfit.reason(), unfit);
        } catch (DateTimeException notOne) {
            return (Instant) context.handleWeirdStringValue(Instant.class, parser.getText(), "not an instant");
        }
    }

    /**
     * @throws DateTimeException when it is none
     * @throws UnfitValueException when it is in no year of the calendar
     */
    static Instant read(String text) {
        return CalendarYears.within(OffsetDateTime.parse(text).toInstant());
    }
}
