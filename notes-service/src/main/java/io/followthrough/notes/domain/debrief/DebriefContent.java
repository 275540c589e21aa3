package io.followthrough.notes.domain.debrief;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate remembers of an interview (R6, R7, R8).
 *
 * @param selfRating 1 to 5, or null
 */
public record DebriefContent(
        @Nullable Integer selfRating,
        List<String> wentWell,
        List<String> wentBadly,
        List<String> doDifferently,
        List<String> lessons,
        List<Question> questions,
        List<Observation> observations) {

    public static final DebriefContent EMPTY =
            new DebriefContent(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public DebriefContent {
        wentWell = List.copyOf(wentWell);
        wentBadly = List.copyOf(wentBadly);
        doDifferently = List.copyOf(doDifferently);
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        observations = List.copyOf(observations);
    }

    /** The interviewers whom observations are about. */
    public Set<UUID> peopleNamed() {
        return observations.stream()
                .map(Observation::interviewerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** This content without this person's private interests, and with nothing tied to this person. */
    DebriefContent withoutNotesOn(UUID person) {
        List<Observation> kept = observations.stream()
                .filter(one -> !(one.kind() == Observation.Kind.PERSONAL_INTEREST && one.isAbout(person)))
                .map(one -> one.isAbout(person) ? one.ofNobody() : one)
                .toList();
        return new DebriefContent(selfRating, wentWell, wentBadly, doDifferently, lessons, questions, kept);
    }

    /** This content, every text of it as {@code redaction} leaves it. */
    DebriefContent redacted(UnaryOperator<String> redaction) {
        return new DebriefContent(
                selfRating,
                wentWell.stream().map(redaction).toList(),
                wentBadly.stream().map(redaction).toList(),
                doDifferently.stream().map(redaction).toList(),
                lessons.stream().map(redaction).toList(),
                questions.stream().map(one -> one.redacted(redaction)).toList(),
                observations.stream().map(one -> one.redacted(redaction)).toList());
    }

    /** What the candidate means to be said, word for word if need be. */
    public List<String> quotable() {
        return observations.stream()
                .filter(Observation::mayBeQuoted)
                .map(Observation::text)
                .toList();
    }

    /** Everything else that is written here: nobody but the candidate, and whom it lets, is to read it. */
    public List<String> privateNotes() {
        Stream<String> asked = questions.stream()
                .flatMap(one ->
                        Stream.of(one.asked(), one.answered(), one.theme()).flatMap(Stream::ofNullable));
        Stream<String> noticed =
                observations.stream().filter(one -> !one.mayBeQuoted()).map(Observation::text);
        return Stream.of(
                        wentWell.stream(), wentBadly.stream(), doDifferently.stream(), lessons.stream(), asked, noticed)
                .flatMap(texts -> texts)
                .toList();
    }

    /** What the part holds; null or an empty list when nothing was written. */
    @Nullable Object part(DebriefPart part) {
        return switch (part) {
            case SELF_RATING -> selfRating;
            case WENT_WELL -> wentWell;
            case WENT_BADLY -> wentBadly;
            case DO_DIFFERENTLY -> doDifferently;
            case LESSONS -> lessons;
            case QUESTIONS -> questions;
            case OBSERVATIONS -> observations;
        };
    }

    boolean holds(DebriefPart part) {
        Object value = part(part);
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }
}
