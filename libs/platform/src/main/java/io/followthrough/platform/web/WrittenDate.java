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
import java.time.LocalDate;

/** A date as ISO 8601 writes it; a number is none. */
final class WrittenDate extends StdScalarDeserializer<LocalDate> {

    WrittenDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            return read(parser.getText());
        } catch (UnfitValueException unfit) {
            throw JsonMappingException.from(parser, unfit.reason(), unfit);
        } catch (DateTimeException notOne) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
        }
    }

    /**
     * @throws DateTimeException when it is none
     * @throws UnfitValueException when it is in no year of the calendar
     */
    static LocalDate read(String text) {
        return CalendarYears.within(LocalDate.parse(text));
    }
}
