package io.followthrough.notes.application.message.template.qute;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Case;
import io.followthrough.notes.domain.message.composition.Draft;
import io.followthrough.notes.domain.message.composition.MessageContext;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.timing.zone.ZoneLaw;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Composing and judging one message beside a debrief of two hundred notes, and as many notes of other hiring processes as are
 * looked at, in processor time. By hand: its name is none that the
 * build looks for. {@code mvn -pl notes-service test -Dtest=LetterBench}
 */
class LetterBench {

    private static final Logger LOG = Logger.getLogger(LetterBench.class);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int LETTERS = 2_000;
    private static final double MOST_MILLIS = 5;

    /** Of words of four letters, with what JSON puts around them: the 32 KiB of debriefs that are looked at. */
    private static final int NOTES_ELSEWHERE = 300;

    private final Random random = new Random(1);
    private final DebriefContent elsewhere =
            new DebriefContent(4, List.of(), List.of(), List.of(), List.of(), List.of(), observations(NOTES_ELSEWHERE));

    @Test
    void a_letter_is_composed_and_judged_in_time() {
        IntStream.range(0, LETTERS).forEach(warmUp -> millis());

        double[] millis = IntStream.range(0, LETTERS)
                .mapToDouble(letter -> millis())
                .sorted()
                .toArray();

        double percentile99 = millis[LETTERS * 99 / 100];
        LOG.infof(
                "letters, ms of processor time: p50 %.2f, p99 %.2f, most %.2f",
                millis[LETTERS / 2], percentile99, millis[LETTERS - 1]);
        assertThat(percentile99).isLessThan(MOST_MILLIS);
    }

    private double millis() {
        Message.Kind kind = Message.Kind.values()[random.nextInt(Message.Kind.values().length)];
        MessageContext known = known().context(kind, 0);
        long begun = CLOCK.getCurrentThreadCpuTime();
        Draft draft = Draft.compose(new Draft.Wanted(kind, Message.Channel.EMAIL, null), known, ZoneLaw.OF_THE_JVM);
        String text = DraftText.of(draft);
        assertThat(Lint.of(text, known.judging(kind, Message.Channel.EMAIL, null, new UUID(9, 9))))
                .isNotNull();
        return (CLOCK.getCurrentThreadCpuTime() - begun) / 1e6;
    }

    private Case known() {
        List<Observation> observations = observations(100);
        List<Question> questions = IntStream.range(0, 50)
                .mapToObj(at -> new Question(words(10), words(40), false, null))
                .toList();
        List<String> lessons = IntStream.range(0, 50).mapToObj(at -> words(14)).toList();
        return Case.with("Lin Chen", "Amara Okafor", "Lukas Brandt", "Priya Nair")
                .alsoWriting(new DebriefContent(4, lessons, List.of(), List.of(), List.of(), questions, observations))
                .writingElsewhere(elsewhere)
                .beside(1, "Dear Amara, " + words(100));
    }

    private List<Observation> observations(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Observation(
                        Observation.Kind.values()[at % Observation.Kind.values().length], words(14), null))
                .toList();
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> "w" + (int) (3_000 * Math.pow(random.nextDouble(), 3)))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
