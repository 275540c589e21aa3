package io.followthrough.testkit.matrix;

import java.util.List;
import java.util.Map;

/** Makes what the operations of a service are called on. */
@FunctionalInterface
public interface Fixtures {

    /** The tenant to make them in. */
    String TENANT = "matrix";

    /** The placeholder of the candidate to whom a set belongs. */
    String CANDIDATE = "candidate";

    /** The placeholder of a text that stands in the set's data and that no stranger may read. */
    String SECRET = "secret";

    /**
     * Makes {@code count} sets, each with a candidate of its own.
     *
     * @return of each set the values by placeholder: ids, {@link #CANDIDATE} and {@link #SECRET}
     */
    List<Map<String, String>> make(int count);
}
