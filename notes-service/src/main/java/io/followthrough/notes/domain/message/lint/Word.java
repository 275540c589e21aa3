package io.followthrough.notes.domain.message.lint;

/**
 * A word and where it stands.
 *
 * @param text as written
 * @param start offset of its first character
 */
record Word(String text, int start) {

    /** What English puts behind an apostrophe is not longer ("we'll", "they've"). */
    private static final int LONGEST_ENDING = 2;

    int end() {
        return start + text.length();
    }

    String folded() {
        return Folding.fold(text);
    }

    /** "l'équipe" is "équipe", and "I'm" stays "I'm". */
    Word withoutElision() {
        int after = 1 + Math.max(text.lastIndexOf('\''), text.lastIndexOf('\u2019'));
        return after > 0 && text.length() - after > LONGEST_ENDING
                ? new Word(text.substring(after), start + after)
                : this;
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    /** Written in letters that have no case, as Chinese, Korean or Arabic are. */
    boolean isCaseless() {
        int first = text.codePointAt(0);
        return Character.toUpperCase(first) == Character.toLowerCase(first) && Character.isLetter(first);
    }
}
