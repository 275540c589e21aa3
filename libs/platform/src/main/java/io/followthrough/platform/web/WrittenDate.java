package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date as ISO 8601 writes it; a number is none. */
final class WrittenDate extends StdScalarDeserializer<LocalDate> {

    private static final int LAST_YEAR = 9999;

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
        } catch (DateTimeException notOne) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
        }
    }

    /** @throws DateTimeException when it is none, or its year has not four digits */
    static LocalDate read(String text) {
        LocalDate date = LocalDate.parse(text);
        mustHaveFourDigits(date.getYear());
        return date;
    }

    /** RFC 3339 knows no other years, and neither deadlines nor databases can be reckoned far beyond. */
    static void mustHaveFourDigits(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("the year " + year);
        }
    }
}
