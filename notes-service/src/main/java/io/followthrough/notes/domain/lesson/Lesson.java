package io.followthrough.notes.domain.lesson;

import io.followthrough.notes.domain.debrief.LineOfInterview;
import java.util.List;

/**
 * A line that a search has found.
 *
 * @param rank how well it fits; the higher the better
 * @param excerpt where it fits
 */
public record Lesson(LineOfInterview noted, float rank, List<Highlight> excerpt) {

    public Lesson {
        excerpt = List.copyOf(excerpt);
    }
}
