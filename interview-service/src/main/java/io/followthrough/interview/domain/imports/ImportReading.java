package io.followthrough.interview.domain.imports;

import java.util.List;

/**
 * What a file holds, in short. Nothing of it may be imported when there are problems.
 *
 * @param lines how many there were, blank ones and the titles left out
 * @param problemCount how many problems there are; {@code problems} lists the first {@link ImportFile#MOST_LISTED}
 * @param noticeCount how many notices there are, listed likewise
 */
public record ImportReading(
        int lines,
        ImportedOpportunities opportunities,
        int problemCount,
        List<LineProblem> problems,
        int noticeCount,
        List<LineNotice> notices) {

    public ImportReading {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }
}
