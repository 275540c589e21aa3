package io.followthrough.timing.promise;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a round that is taken back, or moved, takes out of a ledger.
 *
 * @param interviewId the round, which may have answered what was promised
 * @param statements what was said in it
 * @param materials what was promised in it
 * @param standing which statement is the last word without it; null when there is none
 * @param left all that the employer did let the candidate know without it
 */
public record PromisesOfRound(
        UUID interviewId,
        Set<UUID> statements,
        Set<UUID> materials,
        @Nullable UUID standing,
        Collection<Word> left) {

    public PromisesOfRound {
        statements = Set.copyOf(statements);
        materials = Set.copyOf(materials);
    }
}
