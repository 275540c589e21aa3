package io.followthrough.interview.domain.imports;

import java.time.Instant;

/**
 * Which line tells of a round, and when that starts, by which it is known.
 *
 * @param line from 1, the line of the column titles
 */
public record RoundLine(int line, Instant startsAt) {}
