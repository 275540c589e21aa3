package io.followthrough.notes.api.lesson;

import io.followthrough.notes.domain.debrief.NoteLine;
import io.followthrough.notes.domain.lesson.Highlight;
import io.followthrough.notes.domain.lesson.Lesson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line that a search has found.
 *
 * @param rank how well it fits; the higher the better
 * @param excerpt where it fits, in pieces: plain text, whatever it looks like
 */
@Schema(examples = LessonExamples.LESSON)
record LessonAnswer(
        UUID id,
        NoteLine.Kind kind,
        String text,
        @Nullable String answered,
        @Nullable String theme,
        @Nullable Boolean hard,
        float rank,
        List<Highlight> excerpt,
        Instant notedAt,
        UUID interviewId,
        UUID opportunityId,
        String employer,
        String role) {

    static LessonAnswer of(Lesson lesson) {
        NoteLine line = lesson.noted().line();
        NoteLine.Content content = line.content();
        return new LessonAnswer(
                line.id(),
                content.kind(),
                content.text(),
                content.answered(),
                content.theme(),
                content.kind() == NoteLine.Kind.QUESTION ? content.hard() : null,
                lesson.rank(),
                lesson.excerpt(),
                line.notedAt(),
                lesson.noted().interviewId(),
                lesson.noted().opportunity().id(),
                lesson.noted().opportunity().employer(),
                lesson.noted().opportunity().role());
    }
}
