package io.followthrough.interview.domain.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which line tells of a round, and by what that is known: by the id that an export gave it, else by when it starts.
 *
 * @param line from 1, the line of the column titles
 * @param id null where none is written
 */
public record RoundLine(
        int line, Instant startsAt, @Nullable UUID id) {}
