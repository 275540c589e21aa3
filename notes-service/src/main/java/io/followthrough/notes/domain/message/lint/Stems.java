package io.followthrough.notes.domain.message.lint;

import java.util.Set;

/** Beginnings of the words that show what a sentence does, in the languages that notes are usually written in. */
final class Stems {

    static final Set<String> THANKS = WordList.folded("stems-thanks");
    static final Set<String> TIME = WordList.folded("stems-time");
    static final Set<String> INTEREST = WordList.folded("stems-interest");
    static final Set<String> ROLE = WordList.folded("stems-role");
    static final Set<String> ORGANISATION = WordList.folded("stems-organisation");
    static final Set<String> STATUS = WordList.folded("stems-status");
    static final Set<String> CALL = WordList.folded("stems-call");

    private Stems() {}
}
