package io.followthrough.interview.domain.imports;

import java.util.regex.Pattern;

/** What may stand in a cell; the same as in a request. */
final class Text {

    /** The most characters of a name and the like. */
    static final int SHORT = 200;

    private static final int LONGEST_EMAIL = 320;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>|]+@[^\\s@,;<>|]+");

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Text() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
    }
}
