package io.followthrough.interview.domain.opportunity;

import io.followthrough.interview.domain.Refusal;
import io.followthrough.interview.domain.RefusedException;

/**
 * What an opportunity has many of, and how many at most: so that what is read with it, told with it and computed from it
 * has an end. No hiring process comes near; the one who does is told so.
 */
public enum OpportunityPart {
    /** Rounds, cancelled ones too, void ones not, nor what was promised and said in them. */
    INTERVIEWS(200, "interviews"),
    MATERIALS(200, "materials"),
    REFERENCES(50, "references"),
    EMPLOYER_RESPONSES(500, "employer responses"),
    /** What the employer said about when it decides, each time. */
    TIMELINE_STATEMENTS(500, "statements about the decision");

    private final int most;
    private final String words;

    OpportunityPart(int most, String words) {
        this.most = most;
        this.words = words;
    }

    /** The most that one opportunity may have. */
    public int most() {
        return most;
    }

    /**
     * Takes in so many more, or refuses them.
     *
     * @param there how many it has
     * @throws RefusedException when it would have more than it may; one that has more since there was no limit keeps them
     */
    public void mustTake(long there, long more) {
        if (more > 0 && there + more > most) {
            throw new RefusedException(Refusal.LIMIT_REACHED, "opportunity", refusal());
        }
    }

    /** Why one more is refused. */
    public String refusal() {
        return "An opportunity may have " + most + " " + words + ", no more.";
    }
}
