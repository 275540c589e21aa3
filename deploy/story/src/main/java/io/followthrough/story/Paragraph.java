package io.followthrough.story;

import java.util.ArrayList;
import java.util.List;

/** Prose in lines of at most a hundred characters. */
public final class Paragraph {

    private static final int WIDTH = 100;

    private Paragraph() {}

    /**
     * The lines of a text.
     *
     * @param first what the first line begins with
     * @param others what the other lines begin with
     */
    public static List<String> lines(String first, String others, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(others);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
