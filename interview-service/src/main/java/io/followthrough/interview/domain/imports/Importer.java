package io.followthrough.interview.domain.imports;

import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.zone.ZoneLaw;
import org.jspecify.annotations.Nullable;

/**
 * Whose opportunities a file may hold, by which law the zones in it count, and which regions have holidays.
 *
 * @param onlyCandidate the one candidate, which then need not be named; null for any candidate
 */
public record Importer(@Nullable String onlyCandidate, ZoneLaw law, HolidayCalendars calendars) {

    boolean mayImportFor(String candidateId) {
        return onlyCandidate == null || onlyCandidate.equals(candidateId);
    }
}
