package io.followthrough.notes.domain.message.lint;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Beginnings of the words that show what a sentence does, in the languages that notes are usually written in. */
final class Stems {

    static final Set<String> THANKS = stems("""
            thank grateful gratitude appreciat dank bedank verdank merci remerci gracias agradec agradezc grazie
            ringrazi obrigad agrade tack takk dzieku dekuj спасибо благодар tesekkur ευχαριστ
            谢谢 感谢 感謝 ありがとう 감사 고맙""");

    static final Set<String> TIME = stems("""
            time conversation convers talk spoke speak chat meet met discuss call hour morning afternoon evening today
            yesterday week visit see having seeing welcom hospitality insight interview
            zeit gesprach gespraech treffen heute gestern unterhaltung
            temps entretien echange rencontre rencontrer accueil hier
            tiempo conversaci entrevista reunion hoy ayer charla
            tempo colloquio incontro oggi ieri conversa hoje ontem
            tijd gesprek vandaag gisteren tid samtal mote idag czas rozmow spotkan
            время встреч беседу разговор zaman
            时间 時間 面试 面談 面接 お話 시간 면접""");

    static final Set<String> INTEREST = stems("""
            interes enthusias entusias excit keen eager forward love passion motiv delight hope hoping join
            contribut want wish begeister freue freuen gern ilusi envie ravi enchant graag zainteres интерес
            兴趣 興趣 興味 関心 期待 관심""");

    static final Set<String> ROLE = stems("""
            role position job post opportunity vacancy internship placement stelle rolle poste puesto rol cargo vacante
            ruolo posizione vaga functie tjanst stanowisk должност
            职位 岗位 職 ポジション 직무""");

    static final Set<String> ORGANISATION = stems("""
            company organisation organization team firm group business studio agency charity school hospital
            unternehmen firma entreprise societe equipe empresa equipo azienda squadra bedrijf organisatie foretag
            spolk компан команд
            公司 贵司 团队 会社 御社 貴社 회사""");

    static final Set<String> STATUS = stems("""
            status stand update progress decision decid timeline timetable outcome next news hear heard
            entscheid neuigkeit fortgang decisi avance estado novedad novita aggiorn besluit nieuws noticias
            статус решени новост
            进展 结果 状況 結果 결과""");

    static final Set<String> CALL = stems("""
            call phone contact reach ring ask email mail hear
            anruf melden kontakt appel joindre contact llam contact chiam contatt lig telefon bel
            звон связ
            电话 联系 電話 連絡 전화 연락""");

    private Stems() {}

    private static Set<String> stems(String words) {
        return Arrays.stream(words.split("\\s+")).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
