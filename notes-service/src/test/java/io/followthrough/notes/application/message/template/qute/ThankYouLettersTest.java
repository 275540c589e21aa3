package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.application.message.template.qute.Letters.PILOT;
import static io.followthrough.notes.application.message.template.qute.Letters.RUDE;
import static io.followthrough.notes.application.message.template.qute.Letters.rich;
import static io.followthrough.notes.domain.debrief.Observation.Kind.FOLLOW_UP_QUESTION;
import static io.followthrough.notes.domain.debrief.Observation.Kind.STOOD_OUT;
import static io.followthrough.notes.domain.debrief.Observation.Kind.UNSAID;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.NO_RESPONSE;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.OFFER_ACCEPTED;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.OFFER_RECEIVED;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.REJECTED;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.WITHDRAWN;
import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Channel.HANDWRITTEN;
import static io.followthrough.notes.domain.message.Message.Channel.NOTECARD;
import static io.followthrough.notes.domain.message.Message.Kind.THANK_YOU;

import io.followthrough.notes.domain.message.composition.Case;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Thank-yous to one person and to panels, to people of every kind of name. */
class ThankYouLettersTest {

    private final Letters letters = new Letters();

    @Test
    void thank_yous_read_as_they_did() throws IOException {
        String file = "thank-yous";
        letters.add(
                file,
                "To the host, one note to mention; no date is known, so it asks for one",
                rich(),
                THANK_YOU,
                EMAIL);
        letters.add(file, "A date is known", rich("Lin Chen").decidingBy("2026-11-20"), THANK_YOU, EMAIL);
        letters.add(file, "No notes at all", Case.with("Lin Chen"), THANK_YOU, EMAIL);
        letters.add(
                file,
                "Only private notes: nothing is quoted",
                Case.with("Lin Chen")
                        .noting(STOOD_OUT, RUDE)
                        .noting(UNSAID, "I should have mentioned my AWS certificate"),
                THANK_YOU,
                EMAIL);
        letters.add(
                file,
                "A STOOD_OUT made quotable",
                Case.with("Lin Chen")
                        .quoting(STOOD_OUT, "the move to event sourcing")
                        .noting(STOOD_OUT, RUDE),
                THANK_YOU,
                EMAIL);
        letters.add(
                file,
                "An unsaid point and two questions, made quotable",
                Case.with("Lin Chen")
                        .mentioning(PILOT)
                        .quoting(UNSAID, "I already know Terraform, from two years on the platform team")
                        .quoting(FOLLOW_UP_QUESTION, "Who is on call at weekends?")
                        .quoting(FOLLOW_UP_QUESTION, "How large is the team?")
                        .decidingBy("2026-11-20"),
                THANK_YOU,
                EMAIL);
        letters.add(file, "After a telephone call", rich("Lin Chen").byPhone(), THANK_YOU, EMAIL);
        letters.add(file, "After a rejection", rich("Lin Chen").ending(REJECTED), THANK_YOU, EMAIL);
        letters.add(
                file, "After a rejection, second member of the panel", panel().ending(REJECTED), THANK_YOU, EMAIL, 1);
        letters.add(
                file, "After a rejection, third member of the panel", panel().ending(REJECTED), THANK_YOU, EMAIL, 2);
        letters.add(file, "After an offer", rich("Lin Chen").ending(OFFER_RECEIVED), THANK_YOU, EMAIL);
        letters.add(
                file,
                "After an offer, second member of the panel",
                panel().ending(OFFER_RECEIVED),
                THANK_YOU,
                EMAIL,
                1);
        letters.add(
                file,
                "After the offer was accepted, third member",
                panel().ending(OFFER_ACCEPTED),
                THANK_YOU,
                EMAIL,
                2);
        letters.add(file, "The candidate withdrew", rich("Lin Chen").ending(WITHDRAWN), THANK_YOU, EMAIL);
        letters.add(file, "No answer came", panel().ending(NO_RESPONSE), THANK_YOU, EMAIL, 1);
        letters.add(file, "By hand", rich("Lin Chen"), THANK_YOU, HANDWRITTEN);
        letters.add(file, "A note card, nothing to quote", Case.with("Lin Chen"), THANK_YOU, NOTECARD);
        letters.add(
                file,
                "Unsigned: the candidate's name is not known",
                rich("Lin Chen").unsigned(),
                THANK_YOU,
                EMAIL);

        letters.check();
    }

    @Test
    void letters_to_a_panel_read_as_they_did() throws IOException {
        String file = "panel";
        for (int seat = 0; seat < 3; seat++) {
            letters.add(file, "One of three, a note for each: seat " + seat, panel(), THANK_YOU, EMAIL, seat);
        }
        for (int seat = 0; seat < 5; seat++) {
            Case five = Case.with("Lin Chen", "Amara Okafor", "Lukas Brandt", "Priya Nair", "Tom Reid")
                    .mentioning(PILOT)
                    .quoting(UNSAID, "I have led such a migration before")
                    .quoting(FOLLOW_UP_QUESTION, "Who is on call at weekends?");
            letters.add(file, "Five people and one note to mention: seat " + seat, five, THANK_YOU, EMAIL, seat);
        }
        letters.add(
                file,
                "What was noted on somebody else is not said to this person",
                Case.with("Lin Chen", "Amara Okafor").mentioning("your talk on queues", 0),
                THANK_YOU,
                EMAIL,
                1);

        letters.check();
    }

    @Test
    void names_read_as_they_did() throws IOException {
        String file = "names";
        for (String name : List.of(
                "Nguyễn Thị Vân",
                "Lê Quang",
                "Nagy, Éva",
                "Dr. José Álvarez",
                "Müller, Dr. Jens",
                "田中 太郎",
                "Sukarno",
                "Anna van der Berg",
                "Seán O'Brien")) {
            letters.add(file, name, rich(name), THANK_YOU, EMAIL);
        }
        letters.add(
                file,
                "Miriam Krämer, greeted as told",
                rich("Miriam Krämer").greeting("Frau Dr. Krämer").in("de"),
                THANK_YOU,
                EMAIL);
        letters.add(
                file,
                "Thandiwe Nkosi, greeted as told",
                rich("Nkosi, Thandiwe").greeting("Thandiwe"),
                THANK_YOU,
                EMAIL);
        letters.add(file, "In another script", rich("Wang Xiaoming").greeting("王小明"), THANK_YOU, EMAIL);

        letters.check();
    }

    private static Case panel() {
        return Case.with("Lin Chen", "Amara Okafor", "Lukas Brandt")
                .mentioning(PILOT)
                .mentioning("how openly you spoke of what still goes wrong", 1)
                .mentioning("that every engineer sits with the dispatchers for a week")
                .noting(STOOD_OUT, "He seemed bored when I explained the migration", 2);
    }
}
