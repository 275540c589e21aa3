package io.followthrough.reminder.domain.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the candidate owes to others: materials (R2), thanks to a referrer (R17), briefings (R23). */
public record OwedFacts(List<Material> materials, @Nullable Referrer referrer, List<Reference> references) {

    /** Nothing promised, nobody to thank or to brief. */
    public static final OwedFacts NOTHING = new OwedFacts(List.of(), null, List.of());

    public OwedFacts {
        materials = List.copyOf(materials);
        references = List.copyOf(references);
    }
}
