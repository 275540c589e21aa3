package io.followthrough.timing.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * {@code D}: the date by which the employer said it would decide.
 *
 * @param statedAt when it became this date; repeating the same date does not change it
 */
public record DecisionDate(LocalDate date, Instant statedAt) {}
