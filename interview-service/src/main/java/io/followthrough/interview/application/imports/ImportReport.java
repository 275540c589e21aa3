package io.followthrough.interview.application.imports;

import io.followthrough.interview.domain.imports.LineNotice;
import io.followthrough.interview.domain.imports.LineProblem;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param lines how many there were, blank ones and the titles left out
 * @param problemCount how many problems there are, of which the first 1000 are listed; nothing is imported then
 * @param noticeCount how many notices there are, of which the first 1000 are listed
 */
public record ImportReport(
        boolean dryRun,
        int lines,
        Opportunities opportunities,
        Interviews interviews,
        int problemCount,
        List<LineProblem> problems,
        int noticeCount,
        List<LineNotice> notices) {

    /** How many opportunities were new, and how many the candidate had open already. */
    public record Opportunities(int opened, int found) {}

    /** How many rounds were new, and how many were there already. */
    public record Interviews(int scheduled, int known) {}

    public ImportReport {
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }
}
