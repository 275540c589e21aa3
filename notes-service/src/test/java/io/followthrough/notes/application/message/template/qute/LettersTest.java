package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.application.message.template.qute.Letters.PILOT;
import static io.followthrough.notes.application.message.template.qute.Letters.rich;
import static io.followthrough.notes.domain.debrief.Observation.Kind.CONCERN;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.NO_RESPONSE;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.OFFER_RECEIVED;
import static io.followthrough.notes.domain.hiring.KnownOpportunity.Outcome.REJECTED;
import static io.followthrough.notes.domain.message.Message.Channel.EMAIL;
import static io.followthrough.notes.domain.message.Message.Channel.HANDWRITTEN;
import static io.followthrough.notes.domain.message.Message.Channel.LINKEDIN;
import static io.followthrough.notes.domain.message.Message.Channel.NOTECARD;
import static io.followthrough.notes.domain.message.Message.Channel.PHONE;
import static io.followthrough.notes.domain.message.Message.Kind.CONNECT;
import static io.followthrough.notes.domain.message.Message.Kind.FOLLOW_UP;
import static io.followthrough.notes.domain.message.Message.Kind.REFERENCE_BRIEF;
import static io.followthrough.notes.domain.message.Message.Kind.REFERRER_THANKS;

import io.followthrough.notes.domain.message.composition.Case;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Follow-ups, and letters to those who help. */
class LettersTest {

    private final Letters letters = new Letters();

    @Test
    void follow_ups_read_as_they_did() throws IOException {
        String file = "follow-ups";
        String first = "Dear Lin Chen,\n\nI have kept thinking about what we discussed: " + PILOT + ".";
        letters.add(
                file, "The first one, a date was given", rich("Lin Chen").decidingBy("2026-11-13"), FOLLOW_UP, EMAIL);
        letters.add(file, "The first one, no date", rich("Lin Chen"), FOLLOW_UP, EMAIL);
        letters.add(
                file,
                "With materials",
                rich("Lin Chen").delivering("Work samples").owing("Three references"),
                FOLLOW_UP,
                EMAIL);
        letters.add(file, "To nobody in particular, no notes", Case.with(), FOLLOW_UP, EMAIL, -1);
        letters.add(file, "By telephone: points", rich("Lin Chen").decidingBy("2026-11-13"), FOLLOW_UP, PHONE);
        letters.add(file, "After a telephone call", rich("Lin Chen").byPhone(), FOLLOW_UP, EMAIL);
        letters.add(
                file,
                "The second one, with something new",
                rich("Lin Chen").mentioning("your plan for winter storage").havingFollowedUp(first),
                FOLLOW_UP,
                EMAIL);
        letters.add(file, "The second one, nothing new", rich("Lin Chen").havingFollowedUp(first), FOLLOW_UP, EMAIL);
        letters.add(
                file,
                "The second one, they named another date",
                rich("Lin Chen").havingFollowedUp(first).movingTo("2026-11-24"),
                FOLLOW_UP,
                EMAIL);
        letters.add(
                file,
                "The second one by telephone",
                rich("Lin Chen").mentioning("your plan for winter storage").havingFollowedUp(first),
                FOLLOW_UP,
                PHONE);

        letters.check();
    }

    @Test
    void letters_to_others_read_as_they_did() throws IOException {
        String file = "others";
        letters.add(
                file,
                "Briefing a reference",
                Case.with("Lin Chen"),
                REFERENCE_BRIEF,
                EMAIL,
                0,
                "the night train pilot");
        letters.add(
                file,
                "Briefing a reference without a highlight",
                Case.with("Lin Chen").noting(CONCERN, "They think I am too junior"),
                REFERENCE_BRIEF,
                EMAIL);
        letters.add(
                file,
                "Briefing a reference, a concern made quotable",
                Case.with("Lin Chen").quoting(CONCERN, "little experience with leading juniors"),
                REFERENCE_BRIEF,
                EMAIL,
                0,
                "the night train pilot");
        letters.add(
                file,
                "Briefing a reference by telephone",
                Case.with("Lin Chen"),
                REFERENCE_BRIEF,
                PHONE,
                0,
                "the night train pilot");
        letters.add(
                file, "A reference after a rejection", Case.with("Lin Chen").ending(REJECTED), REFERENCE_BRIEF, EMAIL);
        letters.add(
                file,
                "A reference after an offer",
                Case.with("Lin Chen").ending(OFFER_RECEIVED),
                REFERENCE_BRIEF,
                EMAIL,
                0,
                "the pilot");
        letters.add(file, "Thanking who helped", rich("Lin Chen"), REFERRER_THANKS, EMAIL);
        letters.add(
                file,
                "Thanking who helped, after a rejection",
                rich("Lin Chen").ending(REJECTED),
                REFERRER_THANKS,
                NOTECARD);
        letters.add(
                file,
                "Thanking who helped, after an offer",
                rich("Lin Chen").ending(OFFER_RECEIVED),
                REFERRER_THANKS,
                HANDWRITTEN);
        letters.add(
                file,
                "Thanking who helped, it came to nothing",
                rich("Lin Chen").ending(NO_RESPONSE),
                REFERRER_THANKS,
                EMAIL);
        letters.add(
                file,
                "Thanking who helped, greeted as told",
                rich("Lin Chen").greetingSupporters("Ada"),
                REFERRER_THANKS,
                EMAIL);
        letters.add(
                file,
                "Briefing a reference, greeted as told",
                rich("Lin Chen").greetingSupporters("Prof. Nowak"),
                REFERENCE_BRIEF,
                EMAIL,
                0,
                "the night train pilot");
        letters.add(file, "Connecting", rich("Lin Chen"), CONNECT, LINKEDIN);
        letters.add(file, "Connecting after a call", rich("Lin Chen").byPhone(), CONNECT, LINKEDIN);

        letters.check();
    }
}
