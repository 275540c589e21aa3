package io.followthrough.interview.domain.imports;

import java.util.List;

/**
 * What a file holds. Nothing of it may be imported when there are problems.
 *
 * @param lines how many there were, blank ones and the titles left out
 * @param problemCount how many problems there are; {@code problems} lists them up to {@link ImportFile#MOST_LINES}
 */
public record ImportReading(
        int lines,
        List<ImportedOpportunity> opportunities,
        int problemCount,
        List<LineProblem> problems,
        List<LineNotice> notices) {

    public ImportReading {
        opportunities = List.copyOf(opportunities);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }
}
