package io.followthrough.notes.domain.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NoteLineTest {

    private static final Instant FIRST = Instant.parse("2026-11-05T15:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-06T15:00:00Z");
    private static final Supplier<UUID> IDS = UUID::randomUUID;

    @Test
    void every_lesson_question_and_observation_is_a_line() {
        UUID amara = UUID.randomUUID();
        DebriefContent debrief = new DebriefContent(
                4,
                List.of("calm"),
                List.of("hurried"),
                List.of("breathe"),
                List.of("Ask for the timeline"),
                List.of(new Question("Why us?", "The team", true, "motivation")),
                List.of(new Observation(Observation.Kind.PERSONAL_INTEREST, "hockey", amara)));

        List<NoteLine> lines = NoteLine.of(debrief, List.of(), IDS, FIRST);

        assertThat(lines)
                .extracting(NoteLine::content)
                .containsExactly(
                        new NoteLine.Content(NoteLine.Kind.LESSON, "Ask for the timeline", null, null, false, null),
                        new NoteLine.Content(NoteLine.Kind.QUESTION, "Why us?", "The team", "motivation", true, null),
                        new NoteLine.Content(NoteLine.Kind.PERSONAL_INTEREST, "hockey", null, null, false, amara));
        assertThat(lines).extracting(NoteLine::notedAt).containsOnly(FIRST);
        assertThat(lines).extracting(NoteLine::id).doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_observation_keeps_its_name() {
        for (Observation.Kind kind : Observation.Kind.values()) {
            DebriefContent debrief = new DebriefContent(
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Observation(kind, "x", null)));

            assertThat(NoteLine.of(debrief, List.of(), IDS, FIRST)
                            .get(0)
                            .content()
                            .kind()
                            .name())
                    .isEqualTo(kind.name());
        }
    }

    @Test
    void what_stands_unchanged_keeps_its_line_and_its_time() {
        List<NoteLine> before = NoteLine.of(lessons("one", "two", "two"), List.of(), IDS, FIRST);

        List<NoteLine> after = NoteLine.of(lessons("two", "three", "two", "two"), before, IDS, SECOND);

        assertThat(after.get(0)).isEqualTo(before.get(1));
        assertThat(after.get(2)).isEqualTo(before.get(2));
        assertThat(after).extracting(NoteLine::notedAt).containsExactly(FIRST, SECOND, FIRST, SECOND);
        assertThat(after).extracting(NoteLine::id).doesNotHaveDuplicates();
    }

    private static DebriefContent lessons(String... lessons) {
        return new DebriefContent(null, List.of(), List.of(), List.of(), List.of(lessons), List.of(), List.of());
    }
}
