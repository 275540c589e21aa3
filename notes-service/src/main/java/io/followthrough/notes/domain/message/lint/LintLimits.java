package io.followthrough.notes.domain.message.lint;

import io.followthrough.notes.domain.message.Message;

/** The figures of the lint; none of them is in an article, so they are ours. */
public final class LintLimits {

    /** More words than this are too many (R11). */
    public static final int MOST_WORDS = 150;

    /** More words than this do not fit on a card, or in a letter written by hand (R11, R15). */
    public static final int MOST_WORDS_BY_HAND = 100;

    /** What LinkedIn takes with an invitation, in characters: its own limit, not ours. */
    public static final int MOST_CHARACTERS_OF_LINKEDIN = 300;

    /** More questions than this are too many (R14). */
    public static final int MOST_QUESTIONS = 2;

    /** How many words in a row make one shingle of {@link LikenessRule}. */
    static final int SHINGLE = 3;

    /** Two notes that share this part of all their shingles, or more, are too alike; 0 to 1. */
    public static final double TOO_ALIKE = 0.4;

    private LintLimits() {}

    /** How many words a message may have that goes this way. */
    public static int mostWords(Message.Channel channel) {
        return switch (channel) {
            case NOTECARD, HANDWRITTEN -> MOST_WORDS_BY_HAND;
            case EMAIL, PHONE, LINKEDIN, TWITTER -> MOST_WORDS;
        };
    }
}
