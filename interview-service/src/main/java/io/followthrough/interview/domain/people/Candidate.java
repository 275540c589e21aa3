package io.followthrough.interview.domain.people;

/**
 * Somebody who looks for a job, known from the first opportunity on.
 *
 * @param id the {@code sub} of the candidate's token
 */
public record Candidate(String id, long version, Profile profile) {

    /** This candidate, its profile replaced. */
    public Candidate with(Profile replacement) {
        return new Candidate(id, version, replacement);
    }
}
