package io.followthrough.interview.domain.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The materials promised in one round, and what a corrected report makes of them. */
public record PromisedMaterials(List<Material> known) {

    public PromisedMaterials {
        known = List.copyOf(known);
    }

    /**
     * What stands after a report: what is told again keeps its id and may have another date, what is told no more is
     * gone unless it was sent. A report that says nothing of materials changes nothing.
     *
     * @param fresh makes a material of what is told for the first time
     */
    public List<Material> reported(@Nullable List<Promised> told, Function<Promised, Material> fresh) {
        if (told == null) {
            return known;
        }
        List<Material> left = new ArrayList<>(known);
        List<Material> standing = new ArrayList<>();
        for (Promised promised : told) {
            Material before = left.stream()
                    .filter(one -> one.description().equals(promised.description()))
                    .findFirst()
                    .orElse(null);
            standing.add(standing(before, fresh.apply(promised)));
            left.remove(before);
        }
        left.stream().filter(one -> one.sentAt() != null).forEach(standing::add);
        return List.copyOf(standing);
    }

    /** What was sent has been kept or broken; telling of it again does not change that. */
    private static Material standing(@Nullable Material before, Material asTold) {
        if (before == null) {
            return asTold;
        }
        return before.sentAt() == null ? before.promisedAgain(asTold.owed().deadline()) : before;
    }
}
