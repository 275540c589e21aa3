package io.followthrough.notes.domain.message.lint;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person's name as its words, in whatever order they stand. Titles and particles ("van der", "de la") neither make nor
 * break a match, unless the name has nothing else.
 */
public final class PersonName {

    /** How well words address a person. */
    enum Match {
        /** Every word is the person's, and one of them in full. */
        FULL,
        /** Every word may be the person's, but none is there in full: only initials are. */
        INITIALS,
        /** Some of the words are the person's, others are not. */
        PARTIAL,
        NONE
    }

    private final String written;
    private final List<NamePart> parts;

    private PersonName(String written, List<NamePart> parts) {
        this.written = written;
        this.parts = parts;
    }

    public static PersonName of(String written) {
        return new PersonName(
                written.strip(), Words.of(written).stream().map(NamePart::of).toList());
    }

    Match match(List<Word> words) {
        List<NamePart> all = words.stream().map(NamePart::of).toList();
        List<NamePart> telling = all.stream().filter(word -> !word.isNeutral()).toList();
        List<NamePart> given = telling.isEmpty() ? withoutForeignTitles(all) : telling;
        long full = given.stream().filter(this::hasInFull).count();
        boolean every = given.stream().allMatch(word -> hasInFull(word) || hasInitialOf(word));
        if (every && !given.isEmpty()) {
            return full > 0 ? Match.FULL : Match.INITIALS;
        }
        return full > 0 ? Match.PARTIAL : Match.NONE;
    }

    /** Ms Vân is Nguyễn Thị Vân, for all that "van" may be a particle elsewhere; she need not be called Ms. */
    private List<NamePart> withoutForeignTitles(List<NamePart> words) {
        return words.stream().filter(word -> !word.isTitle() || hasInFull(word)).toList();
    }

    /** Whether the word is one of the name's, titles and particles aside. */
    boolean has(Word word) {
        NamePart part = NamePart.of(word);
        return !part.isNeutral() && hasInFull(part);
    }

    /** Whether the words, in their order, are the whole name. */
    boolean isWritten(List<Word> words) {
        return !parts.isEmpty() && words.stream().map(NamePart::of).toList().equals(parts);
    }

    /** Whether the whole name stands among the words. */
    boolean isWrittenIn(List<Word> words) {
        List<NamePart> all = words.stream().map(NamePart::of).toList();
        return !parts.isEmpty() && Collections.indexOfSubList(all, parts) >= 0;
    }

    /** The name as one says it: a family name that is written first, before a comma, goes behind the others. */
    public static String spoken(String written) {
        String[] halves = written.split(",", -1);
        if (halves.length != 2) {
            return written;
        }
        List<Word> behind = Words.of(halves[1]);
        boolean isName = !Words.of(halves[0]).isEmpty() && behind.stream().anyMatch(word -> !NamePart.isTitle(word));
        return isName ? halves[1].strip() + " " + halves[0].strip() : written;
    }

    /** The text with every mention of this person replaced: the whole name, and each of its words that tells. */
    public String redact(String text, String replacement) {
        String redacted = written.isEmpty() ? text : text.replace(written, replacement);
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (Word word : Words.of(redacted)) {
            if (isTelling(word)) {
                result.append(redacted, from, word.start()).append(replacement);
                from = word.end();
            }
        }
        return result.append(redacted.substring(from)).toString();
    }

    /** A capital, or a script without capitals, keeps "will" and "may" apart from Will and May. */
    private boolean isTelling(Word word) {
        boolean oneLetter = word.text().codePointCount(0, word.text().length()) == 1;
        return (word.isCapitalised() || word.isCaseless()) && !oneLetter && (has(word) || isFirstOrLast(word));
    }

    /** Don Draper and Le Thi Van begin and end with names, for all that Don and Van may be elsewhere; Dr. Chen does not. */
    private boolean isFirstOrLast(Word word) {
        NamePart part = NamePart.of(word);
        boolean abbreviated = written.startsWith(word.text() + ".") || written.endsWith(".");
        return !parts.isEmpty()
                && !abbreviated
                && (parts.get(0).is(part) || parts.get(parts.size() - 1).is(part));
    }

    private boolean hasInFull(NamePart word) {
        return parts.stream().anyMatch(part -> part.is(word));
    }

    private boolean hasInitialOf(NamePart word) {
        return telling().anyMatch(part -> part.initials(word));
    }

    private Stream<NamePart> telling() {
        return parts.stream().filter(part -> !part.isNeutral());
    }
}
