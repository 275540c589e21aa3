package io.followthrough.notes.application.message.template.qute;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Channels;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MissingPart;
import io.followthrough.notes.domain.message.composition.Case;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.lint.LengthRule;
import io.followthrough.notes.domain.message.lint.LintLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever the notes hold: no private one stands in a draft or passes the lint, and a draft says what it lacks. A few thousand
 * generated debriefs in every build; {@code -Ddebriefs=100000} for more, {@code -Dseed} for others.
 */
class DraftTextPropertyTest {

    private static final int DEBRIEFS = Integer.getInteger("debriefs", 3_000);
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr");
    private static final List<String> PANEL = List.of("Lin Chen", "Amara Okafor", "Will May", "田中 太郎");
    private static final List<String> WORDS = List.of(
            "they",
            "always",
            "interrupt",
            "salary",
            "boss",
            "rude",
            "Kafka",
            "migration",
            "junior",
            "doubt",
            "the",
            "of",
            "and",
            "never",
            "again",
            "tired",
            "lie",
            "team",
            "weak",
            "answer",
            "forgot",
            "AWS",
            "nervous",
            "competitor",
            "Acme",
            "fired",
            "sued",
            "pilot",
            "sensor",
            "winter",
            "Lin",
            "Müller",
            "naïve",
            "50",
            "don't",
            "role",
            "company",
            "hated",
            "food",
            "smell",
            "office",
            "Zürich",
            "Kraków",
            "señal",
            "façade");
    private static final List<String> LETTERS = List.of("面", "试", "官", "无", "聊", "数", "据", "平", "台", "薪", "低", "累");

    private final Random random = new Random(Long.getLong("seed", 20_261_105L));

    private record Remembered(Case known, List<String> hidden) {}

    @Test
    void no_private_note_stands_in_a_draft_or_passes_the_lint() {
        for (int round = 0; round < DEBRIEFS; round++) {
            Remembered one = remembered();
            Message.Kind kind = pick(List.of(Message.Kind.values()));
            Message.Channel channel = pick(Channels.of(kind).permitted());
            int seat = random.nextInt(PANEL.size());
            Draft draft = one.known().draft(kind, channel, seat, null);

            String text = DraftText.of(draft);

            String folded = spaced(text);
            for (String note : one.hidden()) {
                assertThat(folded).as(text).doesNotContain(spaced(note));
            }
            List<Finding> findings = one.known().findings(kind, channel, seat, null, text);
            assertThat(findings).as(text).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
            assertThat(findings).as(text).allMatch(finding -> saysWhatIsMissing(finding, draft));
            assertThat(LengthRule.words(text)).isLessThanOrEqualTo(LintLimits.mostWords(channel));
            mustBeFound(one, kind, channel, seat, text);
        }
    }

    private static boolean saysWhatIsMissing(Finding finding, Draft draft) {
        return switch (finding.rule()) {
            case "R13", "R30" -> draft.missing().contains(MissingPart.SOMETHING_SPECIFIC);
            case "R23" -> draft.missing().contains(MissingPart.HIGHLIGHT);
            default -> false;
        };
    }

    /** Put into the letter word for word, in other case or with other punctuation, each of the notes is an error. */
    private void mustBeFound(Remembered one, Message.Kind kind, Message.Channel channel, int seat, String text) {
        StringBuilder body = new StringBuilder(text);
        List<Integer> places = new ArrayList<>();
        for (String note : one.hidden()) {
            body.append("\n\n");
            places.add(body.length());
            body.append(random.nextBoolean() ? note.toUpperCase(Locale.ROOT) : note.replace(" ", ", "))
                    .append('!');
        }
        List<Finding> findings = one.known().findings(kind, channel, seat, null, body.toString());

        assertThat(places)
                .as(body.toString())
                .allMatch(place -> findings.stream().anyMatch(finding -> isPrivateNoteAt(finding, place)));
    }

    private static boolean isPrivateNoteAt(Finding finding, int place) {
        Finding.Place at = finding.at();
        return finding.rule().equals("PRIVATE_NOTE")
                && finding.severity() == Finding.Severity.ERROR
                && at != null
                && at.offset() <= place
                && place < at.offset() + at.length();
    }

    /** Notes of eight words, four of which are made up for them: names and chance share too few with them to matter. */
    private Remembered remembered() {
        List<String> hidden = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(at -> secret())
                .toList();
        List<String> meant =
                IntStream.range(0, random.nextInt(3)).mapToObj(at -> secret()).toList();
        List<Observation> observations = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (String note : hidden) {
            switch (random.nextInt(4)) {
                case 0 -> lists.add(note);
                case 1 -> questions.add(new Question("Why?", note, true, null));
                case 2 -> questions.add(new Question(note, null, false, null));
                default -> observations.add(new Observation(pick(PRIVATE), note, anybody()));
            }
        }
        for (String note : meant) {
            observations.add(
                    random.nextBoolean()
                            ? new Observation(Observation.Kind.TO_MENTION, note, anybody())
                            : new Observation(pick(PRIVATE.subList(1, PRIVATE.size())), note, anybody(), true));
        }
        Case known = Case.with(PANEL.toArray(new String[0]))
                .in(pick(LANGUAGES))
                .alsoWriting(new DebriefContent(
                        null, part(lists, 0), part(lists, 1), part(lists, 2), part(lists, 3), questions, observations))
                .ending(random.nextInt(3) == 0 ? pick(List.of(KnownOpportunity.Outcome.values())) : null);
        return new Remembered(random.nextBoolean() ? known : known.decidingBy("2026-11-20"), hidden);
    }

    private static final List<Observation.Kind> PRIVATE = List.of(
            Observation.Kind.PERSONAL_INTEREST,
            Observation.Kind.STOOD_OUT,
            Observation.Kind.CONCERN,
            Observation.Kind.UNSAID,
            Observation.Kind.DOCUMENT_GIVEN,
            Observation.Kind.FOLLOW_UP_QUESTION);

    private String secret() {
        if (random.nextInt(8) == 0) {
            return IntStream.range(0, 14).mapToObj(at -> pick(LETTERS)).reduce("", String::concat);
        }
        return IntStream.range(0, 9)
                .mapToObj(at -> at % 2 == 0 ? "x" + Integer.toString(random.nextInt(1 << 20), 36) : pick(WORDS))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private @Nullable UUID anybody() {
        return random.nextBoolean() ? null : Case.seat(random.nextInt(PANEL.size()));
    }

    private static List<String> part(List<String> all, int at) {
        return IntStream.range(0, all.size())
                .filter(index -> index % 4 == at)
                .mapToObj(all::get)
                .toList();
    }

    private static String spaced(String text) {
        return String.join(
                " ",
                Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
                        .toList());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
