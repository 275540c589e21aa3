package io.followthrough.reminder.api.timeline;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes in whatever sans-serif font the reader has: rather too much than too little. */
final class TextWidth {

    private static final double USUAL = 0.58;
    private static final double BROAD = 0.86;
    private static final double SQUARE = 1.05;
    private static final double BOLD = 1.2;
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** In the unit of the font size. */
    static double of(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * fontSize;
    }

    /** The font size that a bold font seems to have. */
    static double bold(double fontSize) {
        return fontSize * BOLD;
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    static String cut(String text, double fontSize, double room) {
        if (of(text, fontSize) <= room) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String longer = kept + Character.toString(point) + ELLIPSIS;
            if (of(longer, fontSize) > room) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + ELLIPSIS;
    }

    /** The words in lines that fit. */
    static List<String> lines(String text, double fontSize, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, fontSize) > room) {
                lines.add(line);
                longer = word;
            }
            line = cut(longer, fontSize, room);
        }
        lines.add(line);
        return lines;
    }

    /** East Asian scripts and emoji are about as wide as they are high. */
    private static double em(int point) {
        if ((point >= 0x1100 && point <= 0x11FF) || (point >= 0x2E80 && point <= 0xD7FF) || point >= 0xF900) {
            return SQUARE;
        }
        return "MWmw@%".indexOf(point) >= 0 ? BROAD : USUAL;
    }
}
