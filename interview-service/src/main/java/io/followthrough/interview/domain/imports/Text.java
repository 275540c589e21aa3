package io.followthrough.interview.domain.imports;

import java.util.regex.Pattern;

/** What may stand in a cell; the same as in a request. */
final class Text {

    /** The most characters of a name and the like. */
    static final int SHORT = 200;

    private static final int LONGEST_EMAIL = 320;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>|]+@[^\\s@,;<>|]+");

    private Text() {}

    static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }
}
