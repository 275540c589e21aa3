package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.hiring.PromisedMaterial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever signs a message: the candidate.
 *
 * @param name as the candidate shows it, or null when it is not known
 * @param materials promised in this hiring process, the first promised for first
 */
public record Sender(@Nullable String name, List<PromisedMaterial> materials) {

    public static final Sender UNKNOWN = new Sender(null, List.of());

    public Sender {
        materials = List.copyOf(materials);
    }
}
