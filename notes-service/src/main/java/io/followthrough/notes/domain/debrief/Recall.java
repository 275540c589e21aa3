package io.followthrough.notes.domain.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much of an interview a debrief has saved from being forgotten (R5), explained part by part.
 *
 * @param parts all of them, in the order of a debrief
 */
public record Recall(List<Contribution> parts) {

    private static final int PARTS = DebriefPart.values().length;

    /**
     * What one part adds.
     *
     * @param writtenAt null while it is empty
     * @param memory the share that was remembered when it was written, 0 to 1; 0 while it is empty
     * @param adds to the score: memory by the number of parts
     * @param text the same as a sentence
     */
    public record Contribution(
            DebriefPart part, @Nullable Instant writtenAt, double memory, double adds, String text) {}

    public Recall {
        parts = List.copyOf(parts);
    }

    /** @param now what an empty part would add depends on it */
    public static Recall of(Debrief debrief, Instant interviewEnded, Instant now) {
        return new Recall(Arrays.stream(DebriefPart.values())
                .map(part -> contribution(part, debrief.writtenAt().get(part), interviewEnded, now))
                .toList());
    }

    /** The mean over all parts, 0 to 1; an empty part counts 0. */
    public double score() {
        return parts.stream().mapToDouble(Contribution::memory).sum() / PARTS;
    }

    private static Contribution contribution(
            DebriefPart part, @Nullable Instant writtenAt, Instant interviewEnded, Instant now) {
        if (writtenAt == null) {
            double wouldAdd = Memory.after(Duration.between(interviewEnded, now)) / PARTS;
            return new Contribution(part, null, 0, 0, format("Empty: adds nothing; now it would add %.2f.", wouldAdd));
        }
        Duration age = Duration.between(interviewEnded, writtenAt);
        double memory = Memory.after(age);
        String text = format(
                "Written %s, with about %.0f %% remembered: adds %.2f.", spoken(age), 100 * memory, memory / PARTS);
        return new Contribution(part, writtenAt, memory, memory / PARTS, text);
    }

    private static String spoken(Duration age) {
        if (age.isNegative()) {
            return "before the interview ended";
        }
        if (age.toHours() < 48) {
            return format("%d h %d min after the interview", age.toHours(), age.toMinutesPart());
        }
        return format("%d days after the interview", age.toDays());
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
