package io.followthrough.interview.domain.imports;

/**
 * What was understood of a line otherwise than it is written, or in one of two ways.
 *
 * @param line from 1, the line of the column titles
 * @param field the title of the column
 */
public record LineNotice(int line, String field, Reason reason, String message) {

    /** Why something is not what it seems; the codes for local times are those of reminder traces. */
    public enum Reason {
        /** The clocks were set forward over it: it moves forward by as much. */
        DST_GAP,
        /** The clocks were set back to it: it comes twice, the earlier one counts. */
        DST_OVERLAP,
        /** Only an export has this column. */
        COLUMN_NOT_TAKEN
    }
}
