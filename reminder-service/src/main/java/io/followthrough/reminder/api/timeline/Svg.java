package io.followthrough.reminder.api.timeline;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Writes SVG elements: attributes and text are escaped, numbers are short and the same everywhere. */
final class Svg {

    private final StringBuilder written = new StringBuilder();

    Svg open(String name, Object... attributes) {
        start(name, attributes).append('>');
        return this;
    }

    /** @param attributes written in their order */
    Svg open(String name, Map<String, Object> attributes) {
        return open(name, inTurn(attributes));
    }

    /** @param attributes written in their order */
    Svg empty(String name, Map<String, Object> attributes) {
        return empty(name, inTurn(attributes));
    }

    Svg close(String name) {
        written.append("</").append(name).append('>');
        return this;
    }

    Svg empty(String name, Object... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    Svg text(String name, String content, Object... attributes) {
        open(name, attributes);
        written.append(XmlText.escaped(content));
        return close(name);
    }

    /** Text of our own that is markup already, such as style rules. */
    Svg verbatim(String name, String content) {
        open(name);
        written.append(content);
        return close(name);
    }

    /** @param attributes names and values in turn */
    private StringBuilder start(String name, Object... attributes) {
        written.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            written.append(' ')
                    .append(attributes[index])
                    .append("=\"")
                    .append(XmlText.escaped(value(attributes[index + 1])))
                    .append('"');
        }
        return written;
    }

    private static Object[] inTurn(Map<String, Object> attributes) {
        return attributes.entrySet().stream()
                .flatMap(attribute -> Stream.of(attribute.getKey(), attribute.getValue()))
                .toArray();
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** With one decimal, if it has any. */
    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
