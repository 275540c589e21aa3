package io.followthrough.notes.domain.lesson;

import java.util.ArrayList;
import java.util.List;

/**
 * An excerpt of a note in pieces, so that what was found cannot be confused with anything that the note itself says.
 *
 * @param match whether the piece is a word that was searched for
 */
public record Highlight(String text, boolean match) {

    /** Encloses a match in an excerpt that is still in one piece; occurs nowhere else in it. */
    public static final char START = '\u0002';

    /** Ends a match. */
    public static final char STOP = '\u0003';

    /** The pieces of an excerpt in which {@link #START} and {@link #STOP} enclose the matches. */
    public static List<Highlight> pieces(String excerpt) {
        List<Highlight> pieces = new ArrayList<>();
        int from = 0;
        boolean match = false;
        for (int at = 0; at <= excerpt.length(); at++) {
            if (at == excerpt.length() || excerpt.charAt(at) == START || excerpt.charAt(at) == STOP) {
                if (at > from) {
                    pieces.add(new Highlight(excerpt.substring(from, at), match));
                }
                match = at < excerpt.length() && excerpt.charAt(at) == START;
                from = at + 1;
            }
        }
        return pieces;
    }
}
