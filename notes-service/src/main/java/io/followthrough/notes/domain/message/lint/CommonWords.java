package io.followthrough.notes.domain.message.lint;

import java.util.Set;

/** Words that stand in any note about any interview and so tell nothing of one; folded. */
final class CommonWords {

    private static final Set<String> WORDS = WordList.folded("common-words");

    private CommonWords() {}

    static boolean has(String folded) {
        return WORDS.contains(folded);
    }
}
