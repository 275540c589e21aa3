package io.followthrough.interview.domain.imports;

import java.util.List;

/** The lines of a file that was read before and is good, once more, so many at a time that they are soon written. */
public interface LineSource {

    /**
     * The next lines, none when there are no more; what they took may be forgotten before they are asked for. Blocks the
     * thread for as long as reading them takes.
     */
    List<ImportedLine> next();
}
