package io.followthrough.people.access;

import java.util.List;

/**
 * Whose data a list may hold.
 *
 * @param all everybody of the tenant
 * @param ids otherwise exactly these candidates, in order; may be none
 */
public record ReadableCandidates(boolean all, List<String> ids) {

    /** Everybody of the tenant. */
    public static final ReadableCandidates ALL = new ReadableCandidates(true, List.of());

    public ReadableCandidates {
        ids = List.copyOf(ids);
    }

    /** Exactly these. */
    public static ReadableCandidates only(List<String> ids) {
        return new ReadableCandidates(false, ids.stream().distinct().sorted().toList());
    }
}
