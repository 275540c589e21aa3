package io.followthrough.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.followthrough.platform.values.IncomingText;
import io.followthrough.platform.values.UnfitValueException;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text of a request: one line, unless its field says that it has {@link ManyLines} or is an {@link Identifier}. What is no
 * field of anything is left as it stands: with this mapper the framework reads tokens too, and a claim that were tidied up
 * would be somebody else's.
 */
final class WrittenText extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;
    private static final char UNSTORABLE = '\0';

    private final transient UnaryOperator<String> form;

    WrittenText() {
        this(WrittenText::asItStands);
    }

    private WrittenText(UnaryOperator<String> form) {
        super(String.class);
        this.form = form;
    }

    @Override
    public JsonDeserializer<String> createContextual(DeserializationContext context, @Nullable BeanProperty field) {
        if (field == null) {
            return this;
        }
        if (field.getAnnotation(ManyLines.class) != null) {
            return new WrittenText(IncomingText::manyLines);
        }
        return new WrittenText(
                field.getAnnotation(Identifier.class) != null ? IncomingText::identifier : IncomingText::oneLine);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        try {
            return form.apply(parser.getText());
        } catch (UnfitValueException unfit) {
            if (StoredBefore.isRead(context)) {
                return parser.getText();
            }
            throw JsonMappingException.from(parser, unfit.reason(), unfit);
        }
    }

    private static String asItStands(String text) {
        return text;
    }

    /** PostgreSQL stores any text but one with U+0000. */
    static boolean isStorable(String text) {
        return text.indexOf(UNSTORABLE) < 0;
    }
}
