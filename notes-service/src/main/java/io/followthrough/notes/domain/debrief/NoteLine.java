package io.followthrough.notes.domain.debrief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a debrief says, to be found again (R8) and to be taken into the next round.
 *
 * @param notedAt since when it stands as it is
 */
public record NoteLine(UUID id, Content content, Instant notedAt) {

    /** What a line is. */
    public enum Kind {
        LESSON,
        QUESTION,
        CONCERN,
        PERSONAL_INTEREST,
        DOCUMENT_GIVEN,
        STOOD_OUT,
        UNSAID,
        FOLLOW_UP_QUESTION,
        TO_MENTION
    }

    /**
     * What a line says.
     *
     * @param answered of a question, or null
     * @param theme of a question, or null
     * @param hard whether it was a hard question
     * @param interviewerId whom an observation is about, or null
     */
    public record Content(
            Kind kind,
            String text,
            @Nullable String answered,
            @Nullable String theme,
            boolean hard,
            @Nullable UUID interviewerId) {

        private static Content of(Question question) {
            return new Content(
                    Kind.QUESTION, question.asked(), question.answered(), question.theme(), question.hard(), null);
        }

        private static Content of(Observation observation) {
            Kind kind = switch (observation.kind()) {
                case CONCERN -> Kind.CONCERN;
                case PERSONAL_INTEREST -> Kind.PERSONAL_INTEREST;
                case DOCUMENT_GIVEN -> Kind.DOCUMENT_GIVEN;
                case STOOD_OUT -> Kind.STOOD_OUT;
                case UNSAID -> Kind.UNSAID;
                case FOLLOW_UP_QUESTION -> Kind.FOLLOW_UP_QUESTION;
                case TO_MENTION -> Kind.TO_MENTION;
            };
            return new Content(kind, observation.text(), null, null, false, observation.interviewerId());
        }
    }

    /** The lines of a debrief that now says {@code debrief}: what it said {@code before} keeps its line. */
    public static List<NoteLine> of(DebriefContent debrief, List<NoteLine> before, Supplier<UUID> newIds, Instant now) {
        List<NoteLine> left = new ArrayList<>(before);
        return contents(debrief)
                .map(content -> left.stream()
                        .filter(line -> line.content().equals(content))
                        .findFirst()
                        .filter(left::remove)
                        .orElseGet(() -> new NoteLine(newIds.get(), content, now)))
                .toList();
    }

    private static Stream<Content> contents(DebriefContent debrief) {
        return Stream.of(
                        debrief.lessons().stream()
                                .map(lesson -> new Content(Kind.LESSON, lesson, null, null, false, null)),
                        debrief.questions().stream().map(Content::of),
                        debrief.observations().stream().map(Content::of))
                .flatMap(lines -> lines);
    }
}
