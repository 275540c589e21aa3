package io.followthrough.analytics;

import java.util.BitSet;

/**
 * A number that a table shows, and what it tells of.
 *
 * @param units what was counted, numbered within {@code counted}: thank-yous, rounds, opportunities
 * @param value as it is printed
 */
record Figure(Units counted, BitSet units, String value) {

    /** Whom it tells of. */
    BitSet people() {
        return counted.people(units);
    }
}
