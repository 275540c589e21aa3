package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.OFFER_RECEIVED;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.REJECTED;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.WITHDRAWN;
import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Channel.LINKEDIN;
import static io.followthrough.notes.domain.message.Message.Channel.PHONE;
import static io.followthrough.notes.domain.message.Message.Kind.CONNECT;
import static io.followthrough.notes.domain.message.Message.Kind.FOLLOW_UP;
import static io.followthrough.notes.domain.message.Message.Kind.REFERENCE_BRIEF;
import static io.followthrough.notes.domain.message.Message.Kind.REFERRER_THANKS;
import static io.followthrough.notes.domain.message.Message.Kind.THANK_YOU;

import io.followthrough.notes.domain.message.composition.Case;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same letters in the other languages of the product. */
class LettersInOtherLanguagesTest {

    private final Letters letters = new Letters();

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr"})
    void letters_in_other_languages_read_as_they_did(String language) throws IOException {
        String note = switch (language) {
            case "de" -> "wie das erste Sensorprojekt zweimal scheiterte, bevor es sich auszahlte";
            case "es" -> "cómo el primer piloto de sensores falló dos veces antes de dar resultado";
            default -> "comment le premier pilote de capteurs a échoué deux fois avant de porter ses fruits";
        };
        String other = switch (language) {
            case "de" -> "Ihr Plan für die Speicher im Winter";
            case "es" -> "su plan para el almacenamiento de invierno";
            default -> "votre plan pour le stockage d'hiver";
        };
        List<String> people = List.of("Miriam Krämer", "Inés Ortega", "Luc Morel");
        for (int seat = 0; seat < 3; seat++) {
            Case three = Case.with(people.toArray(new String[0]))
                    .in(language)
                    .mentioning(note)
                    .mentioning(other);
            letters.add(language, "Thank-you, seat " + seat, three, THANK_YOU, EMAIL, seat);
            letters.add(
                    language,
                    "After a rejection, seat " + seat,
                    again(language, note, other).ending(REJECTED),
                    THANK_YOU,
                    EMAIL,
                    seat);
        }
        letters.add(language, "After an offer", again(language, note, other).ending(OFFER_RECEIVED), THANK_YOU, EMAIL);
        letters.add(language, "It came to nothing", again(language, note, other).ending(WITHDRAWN), THANK_YOU, EMAIL);
        letters.add(
                language,
                "Follow-up, a date was given",
                again(language, note, other).decidingBy("2026-11-13"),
                FOLLOW_UP,
                EMAIL);
        letters.add(
                language,
                "Follow-up, no date, with materials",
                again(language, note, other).byPhone().delivering("Portfolio").owing("Zeugnis"),
                FOLLOW_UP,
                EMAIL);
        letters.add(
                language, "Second follow-up", again(language, note, other).havingFollowedUp(note), FOLLOW_UP, EMAIL);
        letters.add(
                language, "Points for a call", again(language, note, other).decidingBy("2026-11-13"), FOLLOW_UP, PHONE);
        letters.add(language, "Briefing a reference", again(language, note, other), REFERENCE_BRIEF, EMAIL, 0, other);
        letters.add(language, "Thanking who helped", again(language, note, other), REFERRER_THANKS, EMAIL);
        letters.add(language, "Connecting", again(language, note, other), CONNECT, LINKEDIN);

        letters.check();
    }

    private static Case again(String language, String note, String other) {
        return Case.with("Miriam Krämer", "Inés Ortega", "Luc Morel")
                .in(language)
                .mentioning(note)
                .mentioning(other);
    }
}
