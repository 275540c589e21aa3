package io.followthrough.notes.domain.message.lint;

import java.util.Set;

/**
 * One word of a name, as it compares.
 *
 * @param plain without accents
 * @param speltOut with umlauts spelt out
 * @param unspaced in a script without spaces, where family and given name are one word
 */
record NamePart(String plain, String speltOut, boolean unspaced) {

    private static final Set<String> TITLES = Set.of(
            ("dr prof professor mr mrs ms miss mx sir madam dame rev herr herrn frau hr fr doktor dipl ing mag mme mlle "
                            + "madame monsieur mademoiselle sr sra srta senor senora senorita don dona dott dottssa sig signor "
                            + "signora signore avv mevr dhr mevrouw meneer heer pan pani san sama sensei phd md mba esq jr ii "
                            + "iii iv ssa eng ingeniero lic licenciado dra pra docent mudr mgr")
                    .split(" "));
    private static final Set<String> PARTICLES = Set.of(
            ("van der den de la las los del della di da dal dos das do du des le von zu zur vom af av bin ibn bint al el "
                            + "ter ten te y e i d l o mac ap")
                    .split(" "));

    /** What is written onto a name in scripts without spaces, before and after it. */
    private static final String HONORIFICS_BEFORE = "^(?:尊敬的|敬爱的|亲爱的|親愛的)";

    private static final String HONORIFICS_AFTER = "(?<=.)(?:先生|女士|小姐|老师|老師|经理|教授|博士|您好|你好|様|さま|さん|殿|님|씨)+$";

    static NamePart of(Word word) {
        String name = word.text().replaceFirst(HONORIFICS_BEFORE, "").replaceFirst(HONORIFICS_AFTER, "");
        boolean unspaced = !name.isEmpty() && Scripts.isUnspaced(name.codePointAt(0));
        return new NamePart(Folding.fold(name), Folding.foldSpeltOut(name), unspaced);
    }

    boolean isNeutral() {
        return plain.isEmpty() || TITLES.contains(plain) || PARTICLES.contains(plain);
    }

    /** The same word; or, without spaces, the family name that the whole begins with. */
    boolean is(NamePart word) {
        if (plain.equals(word.plain) || speltOut.equals(word.plain) || plain.equals(word.speltOut)) {
            return true;
        }
        return unspaced && word.unspaced && !word.plain.isEmpty() && plain.startsWith(word.plain);
    }

    /** One of the two is the other's initial. */
    boolean initials(NamePart word) {
        boolean oneIsInitial = plain.length() == 1 || word.plain.length() == 1;
        return oneIsInitial && !plain.isEmpty() && !word.plain.isEmpty() && plain.charAt(0) == word.plain.charAt(0);
    }

    static boolean isTitle(Word word) {
        return TITLES.contains(word.folded());
    }
}
