package io.followthrough.notes.application.message.template.qute;

import static io.followthrough.notes.domain.debrief.Observation.Kind.CONCERN;
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
import static io.followthrough.notes.domain.message.Message.Channel.LINKEDIN;
import static io.followthrough.notes.domain.message.Message.Channel.NOTECARD;
import static io.followthrough.notes.domain.message.Message.Channel.PHONE;
import static io.followthrough.notes.domain.message.Message.Kind.CONNECT;
import static io.followthrough.notes.domain.message.Message.Kind.FOLLOW_UP;
import static io.followthrough.notes.domain.message.Message.Kind.REFERENCE_BRIEF;
import static io.followthrough.notes.domain.message.Message.Kind.REFERRER_THANKS;
import static io.followthrough.notes.domain.message.Message.Kind.THANK_YOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Case;
import io.followthrough.notes.domain.message.composition.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whole letters, as candidates get them, in {@code src/test/resources/letters}: to be read through by people. With
 * {@code -Dletters=write} they are written anew; then read the difference.
 */
class LettersTest {

    private static final Path FOLDER = Path.of("src/test/resources/letters");
    private static final String PILOT = "how the first sensor pilot failed twice before it paid off";
    private static final String RUDE = "They interrupted each other all the time - red flag";

    private record Letter(
            String title,
            Case known,
            Message.Kind kind,
            Message.Channel channel,
            int seat,
            @Nullable String highlight) {

        String written() {
            Draft draft = known.draft(kind, channel, seat, highlight);
            String body = DraftText.of(draft);
            String lint = known.findings(kind, channel, seat, highlight, body).stream()
                    .map(Finding::rule)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return "## " + title + "\n\n" + body + "\n\n[missing: " + draft.missing() + "; lint: " + lint + "]\n";
        }
    }

    private final Map<String, List<Letter>> files = new LinkedHashMap<>();

    @Test
    void letters_read_as_they_did_when_somebody_last_read_them() throws IOException {
        english();
        for (String language : List.of("de", "es", "fr")) {
            inOtherWords(language);
        }

        for (Map.Entry<String, List<Letter>> file : files.entrySet()) {
            String letters = file.getValue().stream().map(Letter::written).collect(Collectors.joining("\n"));
            Path path = FOLDER.resolve(file.getKey() + ".md");
            if ("write".equals(System.getProperty("letters"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(path, letters);
            }
            assertThat(letters).isEqualTo(Files.readString(path));
        }
        assertThat(files.values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(60);
    }

    private void english() {
        String file = "thank-yous";
        add(file, "To the host, one note to mention; no date is known, so it asks for one", rich(), THANK_YOU, EMAIL);
        add(file, "A date is known", rich("Lin Chen").decidingBy("2026-11-20"), THANK_YOU, EMAIL);
        add(file, "No notes at all", Case.with("Lin Chen"), THANK_YOU, EMAIL);
        add(
                file,
                "Only private notes: nothing is quoted",
                Case.with("Lin Chen")
                        .noting(STOOD_OUT, RUDE)
                        .noting(UNSAID, "I should have mentioned my AWS certificate"),
                THANK_YOU,
                EMAIL);
        add(
                file,
                "A STOOD_OUT made quotable",
                Case.with("Lin Chen")
                        .quoting(STOOD_OUT, "the move to event sourcing")
                        .noting(STOOD_OUT, RUDE),
                THANK_YOU,
                EMAIL);
        add(
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
        add(file, "After a telephone call", rich("Lin Chen").byPhone(), THANK_YOU, EMAIL);
        add(file, "After a rejection", rich("Lin Chen").ending(REJECTED), THANK_YOU, EMAIL);
        add(file, "After a rejection, second member of the panel", panel().ending(REJECTED), THANK_YOU, EMAIL, 1);
        add(file, "After a rejection, third member of the panel", panel().ending(REJECTED), THANK_YOU, EMAIL, 2);
        add(file, "After an offer", rich("Lin Chen").ending(OFFER_RECEIVED), THANK_YOU, EMAIL);
        add(file, "After an offer, second member of the panel", panel().ending(OFFER_RECEIVED), THANK_YOU, EMAIL, 1);
        add(file, "After the offer was accepted, third member", panel().ending(OFFER_ACCEPTED), THANK_YOU, EMAIL, 2);
        add(file, "The candidate withdrew", rich("Lin Chen").ending(WITHDRAWN), THANK_YOU, EMAIL);
        add(file, "No answer came", panel().ending(NO_RESPONSE), THANK_YOU, EMAIL, 1);
        add(file, "By hand", rich("Lin Chen"), THANK_YOU, HANDWRITTEN);
        add(file, "A note card, nothing to quote", Case.with("Lin Chen"), THANK_YOU, NOTECARD);
        add(
                file,
                "Unsigned: the candidate's name is not known",
                rich("Lin Chen").unsigned(),
                THANK_YOU,
                EMAIL);

        file = "panel";
        for (int seat = 0; seat < 3; seat++) {
            add(file, "One of three, a note for each: seat " + seat, panel(), THANK_YOU, EMAIL, seat);
        }
        for (int seat = 0; seat < 5; seat++) {
            Case five = Case.with("Lin Chen", "Amara Okafor", "Lukas Brandt", "Priya Nair", "Tom Reid")
                    .mentioning(PILOT)
                    .quoting(UNSAID, "I have led such a migration before")
                    .quoting(FOLLOW_UP_QUESTION, "Who is on call at weekends?");
            add(file, "Five people and one note to mention: seat " + seat, five, THANK_YOU, EMAIL, seat);
        }
        add(
                file,
                "What was noted on somebody else is not said to this person",
                Case.with("Lin Chen", "Amara Okafor").mentioning("your talk on queues", 0),
                THANK_YOU,
                EMAIL,
                1);

        file = "names";
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
            add(file, name, rich(name), THANK_YOU, EMAIL);
        }
        add(
                file,
                "Miriam Krämer, greeted as told",
                rich("Miriam Krämer").greeting("Frau Dr. Krämer").in("de"),
                THANK_YOU,
                EMAIL);
        add(file, "Thandiwe Nkosi, greeted as told", rich("Nkosi, Thandiwe").greeting("Thandiwe"), THANK_YOU, EMAIL);
        add(file, "In another script", rich("Wang Xiaoming").greeting("王小明"), THANK_YOU, EMAIL);

        file = "follow-ups";
        String first = "Dear Lin Chen,\n\nI have kept thinking about what we discussed: " + PILOT + ".";
        add(file, "The first one, a date was given", rich("Lin Chen").decidingBy("2026-11-13"), FOLLOW_UP, EMAIL);
        add(file, "The first one, no date", rich("Lin Chen"), FOLLOW_UP, EMAIL);
        add(
                file,
                "With materials",
                rich("Lin Chen").delivering("Work samples").owing("Three references"),
                FOLLOW_UP,
                EMAIL);
        add(file, "To nobody in particular, no notes", Case.with(), FOLLOW_UP, EMAIL, -1);
        add(file, "By telephone: points", rich("Lin Chen").decidingBy("2026-11-13"), FOLLOW_UP, PHONE);
        add(file, "After a telephone call", rich("Lin Chen").byPhone(), FOLLOW_UP, EMAIL);
        add(
                file,
                "The second one, with something new",
                rich("Lin Chen").mentioning("your plan for winter storage").havingFollowedUp(first),
                FOLLOW_UP,
                EMAIL);
        add(file, "The second one, nothing new", rich("Lin Chen").havingFollowedUp(first), FOLLOW_UP, EMAIL);
        add(
                file,
                "The second one, they named another date",
                rich("Lin Chen").havingFollowedUp(first).movingTo("2026-11-24"),
                FOLLOW_UP,
                EMAIL);
        add(
                file,
                "The second one by telephone",
                rich("Lin Chen").mentioning("your plan for winter storage").havingFollowedUp(first),
                FOLLOW_UP,
                PHONE);

        file = "others";
        add(file, "Briefing a reference", Case.with("Lin Chen"), REFERENCE_BRIEF, EMAIL, 0, "the night train pilot");
        add(
                file,
                "Briefing a reference without a highlight",
                Case.with("Lin Chen").noting(CONCERN, "They think I am too junior"),
                REFERENCE_BRIEF,
                EMAIL);
        add(
                file,
                "Briefing a reference, a concern made quotable",
                Case.with("Lin Chen").quoting(CONCERN, "little experience with leading juniors"),
                REFERENCE_BRIEF,
                EMAIL,
                0,
                "the night train pilot");
        add(
                file,
                "Briefing a reference by telephone",
                Case.with("Lin Chen"),
                REFERENCE_BRIEF,
                PHONE,
                0,
                "the night train pilot");
        add(file, "A reference after a rejection", Case.with("Lin Chen").ending(REJECTED), REFERENCE_BRIEF, EMAIL);
        add(
                file,
                "A reference after an offer",
                Case.with("Lin Chen").ending(OFFER_RECEIVED),
                REFERENCE_BRIEF,
                EMAIL,
                0,
                "the pilot");
        add(file, "Thanking who helped", rich("Lin Chen"), REFERRER_THANKS, EMAIL);
        add(
                file,
                "Thanking who helped, after a rejection",
                rich("Lin Chen").ending(REJECTED),
                REFERRER_THANKS,
                NOTECARD);
        add(
                file,
                "Thanking who helped, after an offer",
                rich("Lin Chen").ending(OFFER_RECEIVED),
                REFERRER_THANKS,
                HANDWRITTEN);
        add(
                file,
                "Thanking who helped, it came to nothing",
                rich("Lin Chen").ending(NO_RESPONSE),
                REFERRER_THANKS,
                EMAIL);
        add(file, "Connecting", rich("Lin Chen"), CONNECT, LINKEDIN);
        add(file, "Connecting after a call", rich("Lin Chen").byPhone(), CONNECT, LINKEDIN);
    }

    private void inOtherWords(String language) {
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
            add(language, "Thank-you, seat " + seat, three, THANK_YOU, EMAIL, seat);
            add(
                    language,
                    "After a rejection, seat " + seat,
                    again(language, note, other).ending(REJECTED),
                    THANK_YOU,
                    EMAIL,
                    seat);
        }
        add(language, "After an offer", again(language, note, other).ending(OFFER_RECEIVED), THANK_YOU, EMAIL);
        add(language, "It came to nothing", again(language, note, other).ending(WITHDRAWN), THANK_YOU, EMAIL);
        add(
                language,
                "Follow-up, a date was given",
                again(language, note, other).decidingBy("2026-11-13"),
                FOLLOW_UP,
                EMAIL);
        add(
                language,
                "Follow-up, no date, with materials",
                again(language, note, other).byPhone().delivering("Portfolio").owing("Zeugnis"),
                FOLLOW_UP,
                EMAIL);
        add(language, "Second follow-up", again(language, note, other).havingFollowedUp(note), FOLLOW_UP, EMAIL);
        add(language, "Points for a call", again(language, note, other).decidingBy("2026-11-13"), FOLLOW_UP, PHONE);
        add(language, "Briefing a reference", again(language, note, other), REFERENCE_BRIEF, EMAIL, 0, other);
        add(language, "Thanking who helped", again(language, note, other), REFERRER_THANKS, EMAIL);
        add(language, "Connecting", again(language, note, other), CONNECT, LINKEDIN);
    }

    private static Case again(String language, String note, String other) {
        return Case.with("Miriam Krämer", "Inés Ortega", "Luc Morel")
                .in(language)
                .mentioning(note)
                .mentioning(other);
    }

    private static Case rich(String... people) {
        return Case.with(people.length == 0 ? new String[] {"Lin Chen", "Amara Okafor"} : people)
                .mentioning(PILOT)
                .noting(STOOD_OUT, RUDE);
    }

    private static Case panel() {
        return Case.with("Lin Chen", "Amara Okafor", "Lukas Brandt")
                .mentioning(PILOT)
                .mentioning("how openly you spoke of what still goes wrong", 1)
                .mentioning("that every engineer sits with the dispatchers for a week")
                .noting(STOOD_OUT, "He seemed bored when I explained the migration", 2);
    }

    private void add(String file, String title, Case known, Message.Kind kind, Message.Channel channel) {
        add(file, title, known, kind, channel, 0);
    }

    private void add(String file, String title, Case known, Message.Kind kind, Message.Channel channel, int seat) {
        add(file, title, known, kind, channel, seat, null);
    }

    private void add(
            String file,
            String title,
            Case known,
            Message.Kind kind,
            Message.Channel channel,
            int seat,
            @Nullable String highlight) {
        files.computeIfAbsent(file, none -> new ArrayList<>())
                .add(new Letter(title, known, kind, channel, seat, highlight));
    }
}
