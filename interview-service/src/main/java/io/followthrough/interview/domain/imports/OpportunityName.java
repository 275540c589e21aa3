package io.followthrough.interview.domain.imports;

import io.followthrough.platform.values.Sameness;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what lines, and open opportunities, are recognised as one opportunity: by the id that an export gave it, else by name, where
 * case, blanks and compatible characters make no difference. It is to be looked up by its order (in a tree, where a step is one
 * comparison): whoever writes a file may choose names that have one hash code, which makes a hash table of them a list.
 *
 * @param id null where none is written
 */
public record OpportunityName(
        String candidateId,
        String employer,
        String role,
        @Nullable UUID id) implements Comparable<OpportunityName> {

    private static final Comparator<OpportunityName> ORDER = Comparator.comparing(OpportunityName::candidateId)
            .thenComparing(OpportunityName::employer)
            .thenComparing(OpportunityName::role)
            .thenComparing(OpportunityName::id, Comparator.nullsFirst(Comparator.naturalOrder()));

    public static OpportunityName of(String candidateId, String employer, String role) {
        return new OpportunityName(candidateId, Sameness.of(employer), Sameness.of(role), null);
    }

    OpportunityName withId(@Nullable UUID itsId) {
        return new OpportunityName(candidateId, employer, role, itsId);
    }

    /** The name alone: an id may be that of another system, and then says nothing. */
    public OpportunityName withoutId() {
        return id == null ? this : withId(null);
    }

    @Override
    public int compareTo(OpportunityName other) {
        return ORDER.compare(this, other);
    }
}
