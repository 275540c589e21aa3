package io.followthrough.reminder.api.timeline;

import java.util.function.IntPredicate;

/** Text as XML takes it, whoever wrote it. */
final class XmlText {

    /** What XML 1.0 cannot hold in any form. */
    private static final IntPredicate FORBIDDEN =
            point -> (point < 0x20 && point != '\t' && point != '\n' && point != '\r')
                    || (point >= 0xD800 && point <= 0xDFFF)
                    || point == 0xFFFE
                    || point == 0xFFFF;

    private XmlText() {}

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(FORBIDDEN.negate()).forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.appendCodePoint(point);
        }
    }
}
