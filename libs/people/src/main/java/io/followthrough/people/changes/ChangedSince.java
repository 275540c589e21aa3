package io.followthrough.people.changes;

/** How the query parameter {@code changedSince} is described, alike for every list that can be followed. */
public final class ChangedSince {

    /** Characters of the longest cursor, with room to spare. */
    public static final int LONGEST = 2_000;

    public static final String DESCRIPTION =
            "The changedSince of a last page: answers what has changed since, in the order of change, each as it stands now."
                    + " Goes with candidateId, limit and cursor only. Nothing is left out, however transactions commit; a"
                    + " change is told once those that were at work with it have ended. Who was erased is not told of:"
                    + " CandidateErased tells that";

    private ChangedSince() {}
}
