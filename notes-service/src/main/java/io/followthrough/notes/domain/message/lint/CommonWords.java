package io.followthrough.notes.domain.message.lint;

import java.util.Arrays;
import java.util.Set;

/** Words that stand in any note about any interview and so tell nothing of one; folded. */
final class CommonWords {

    private static final String ENGLISH = """
            the and for with you your our ours are was were has had have having been being this that these those from
            into about over under after before again very much many more most some any all each both what when where
            which who whom whose why how can could would should shall will may might must not but than then there their
            they them his her him she its one two three first last new old good great really also just like well only
            out off too yes did does done make made way get got let say said tell told think thought know known see
            seen look looking forward thank thanks thankful time today yesterday week meeting meet met talk talked
            talking speak spoke speaking spoken conversation discuss discussed discussion interview interviews
            interviewer question questions ask asked asking answer answered role position job company team teams
            organisation organization people work working works worked experience opportunity interested interest
            interesting excited kind regards best sincerely dear hello learn learned learning hear heard hearing help
            helped want wanted share shared enjoy enjoyed feel felt next step steps process decision soon take taking
            took give gave come came""";
    private static final String OTHERS = """
            der die das den dem des ein eine einen einem einer und oder nicht mit fur auf aus bei nach uber von vom zum
            zur ist sind war waren hat haben habe hatte wird werden wurde sie ihr ihre ihnen wir uns unser unsere ich mir
            mich sich auch noch sehr dass wie was wer wann dank danke vielen gesprach gesprache interview zeit stelle
            freue team fragen frage
            les des une aux dans pour par avec sur est sont ete etre avoir que qui quoi dont vous votre vos nous notre
            nos mon mes ses son elle ils pas plus tres merci entretien poste equipe temps question questions
            los las una unos unas con por para del que como pero mas muy este esta esto ser fue son han hay sus nuestro
            nuestra usted gracias entrevista puesto equipo tiempo pregunta preguntas
            gli uno dei delle della nel con per che non piu molto sono stato stata avete vostro nostro grazie colloquio
            tempo ruolo domanda domande
            dos das uma com por para que nao mais muito foi sao seu sua obrigado obrigada vaga tempo
            het een van voor met niet maar ook zijn was heeft hebben wij ons onze bedankt gesprek tijd vraag vragen""";

    private static final Set<String> WORDS = Set.copyOf(
            Arrays.stream((ENGLISH + " " + OTHERS).split("\\s+")).distinct().toList());

    private CommonWords() {}

    static boolean has(String folded) {
        return WORDS.contains(folded);
    }
}
