package io.followthrough.reminder.domain.fact;

import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.OwedFacts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was told of an opportunity.
 *
 * @param planned what its plan was made from; null while there is none
 * @param unplanned the same with what was told since and could not be planned; null when there is nothing of the kind
 */
public record ToldFacts(
        @Nullable OpportunityFacts planned, @Nullable OpportunityFacts unplanned) {

    public boolean hasUnplanned() {
        return unplanned != null;
    }

    /**
     * What is to be planned next: what the candidate did here since stands too, unless it is about what is void. Empty when
     * nothing was told.
     */
    public Optional<OpportunityFacts> all() {
        if (planned == null || unplanned == null || unplanned.isVoid()) {
            return Optional.ofNullable(unplanned == null ? planned : unplanned);
        }
        return Optional.of(new OpportunityFacts(
                unplanned.opportunityId(),
                unplanned.rounds(),
                unplanned.employer(),
                planned.followUps(),
                sent(planned.owed(), unplanned.owed())));
    }

    private static OwedFacts sent(OwedFacts planned, OwedFacts unplanned) {
        OwedFacts owed = unplanned;
        for (Material material : planned.materials()) {
            if (material.sentAt() != null
                    && unplanned
                            .material(material.materialId())
                            .filter(told -> told.sentAt() == null)
                            .isPresent()) {
                owed = owed.withMaterial(material);
            }
        }
        return owed;
    }
}
