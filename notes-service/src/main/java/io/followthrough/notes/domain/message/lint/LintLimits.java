package io.followthrough.notes.domain.message.lint;

/** The figures of the lint; none of them is in an article, so they are ours. */
public final class LintLimits {

    /** More words than this are too many (R11). */
    public static final int MOST_WORDS = 150;

    /** More questions than this are too many (R14). */
    public static final int MOST_QUESTIONS = 2;

    /** How many words in a row make one shingle of {@link LikenessRule}. */
    static final int SHINGLE = 3;

    /** Two notes that share this part of all their shingles, or more, are too alike; 0 to 1. */
    public static final double TOO_ALIKE = 0.4;

    private LintLimits() {}
}
