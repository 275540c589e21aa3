package io.followthrough.notes.domain.debrief;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A debrief and when each of its parts was written.
 *
 * @param writtenAt only for parts that hold something; a part keeps its time while it is not changed
 */
public record Debrief(DebriefContent content, Map<DebriefPart, Instant> writtenAt) {

    public static final Debrief UNWRITTEN = new Debrief(DebriefContent.EMPTY, Map.of());

    public Debrief {
        Map<DebriefPart, Instant> ordered = new EnumMap<>(DebriefPart.class);
        ordered.putAll(writtenAt);
        writtenAt = Collections.unmodifiableMap(ordered);
    }

    /** This debrief with what is written at {@code now} in place of what it held. */
    public Debrief write(DebriefContent written, Instant now) {
        Map<DebriefPart, Instant> times = new EnumMap<>(DebriefPart.class);
        for (DebriefPart part : DebriefPart.values()) {
            if (written.holds(part)) {
                boolean unchanged = Objects.equals(written.part(part), content.part(part));
                times.put(part, unchanged ? writtenAt.getOrDefault(part, now) : now);
            }
        }
        return new Debrief(written, times);
    }

    /**
     * This debrief with a person forgotten: that is no writing, so what is left keeps its time.
     *
     * @param redaction takes the person's name out of a text
     */
    public Debrief without(UUID person, UnaryOperator<String> redaction) {
        DebriefContent left = content.withoutNotesOn(person).redacted(redaction);
        Map<DebriefPart, Instant> times = new EnumMap<>(DebriefPart.class);
        times.putAll(writtenAt);
        times.keySet().removeIf(part -> !left.holds(part));
        return new Debrief(left, times);
    }

    public boolean isEmpty() {
        return writtenAt.isEmpty();
    }

    /** The filled share of the parts, 0 to 1. */
    public double completeness() {
        return (double) writtenAt.size() / DebriefPart.values().length;
    }

    /** The mean over all parts of how much was remembered when each was written, 0 to 1; an empty part counts 0. */
    public double recallScore(Instant interviewEnded) {
        return Recall.of(this, interviewEnded, interviewEnded).score();
    }

    /** How fresh the memory was when the debrief was begun; of an unwritten one, how fresh it is now. */
    public Freshness freshness(Instant interviewEnded, Instant now) {
        Instant begun = writtenAt.values().stream().min(Instant::compareTo).orElse(now);
        return Freshness.of(Duration.between(interviewEnded, begun));
    }
}
