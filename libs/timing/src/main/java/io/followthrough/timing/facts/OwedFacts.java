package io.followthrough.timing.facts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the candidate owes to others: materials (R2), thanks to a referrer (R17), briefings (R23). */
public record OwedFacts(List<Material> materials, @Nullable Referrer referrer, List<Reference> references) {

    /** Nothing promised, nobody to thank or to brief. */
    public static final OwedFacts NOTHING = new OwedFacts(List.of(), null, List.of());

    public OwedFacts {
        materials = List.copyOf(materials);
        references = List.copyOf(references);
    }

    /** With a material as it now stands. */
    public OwedFacts withMaterial(Material material) {
        Stream<Material> others =
                materials.stream().filter(known -> !known.materialId().equals(material.materialId()));
        return new OwedFacts(Stream.concat(others, Stream.of(material)).toList(), referrer, references);
    }

    /** Without what was promised in a round. */
    public OwedFacts withoutRound(UUID interviewId) {
        return new OwedFacts(
                materials.stream()
                        .filter(material -> !interviewId.equals(material.interviewId()))
                        .toList(),
                referrer,
                references);
    }

    /** What was promised in a round. */
    public Stream<Material> ofRound(UUID interviewId) {
        return materials.stream().filter(material -> interviewId.equals(material.interviewId()));
    }

    public OwedFacts withReferrer(@Nullable Referrer changed) {
        return new OwedFacts(materials, changed, references);
    }

    public OwedFacts withReference(Reference reference) {
        Stream<Reference> others =
                references.stream().filter(known -> !known.referenceId().equals(reference.referenceId()));
        return new OwedFacts(
                materials, referrer, Stream.concat(others, Stream.of(reference)).toList());
    }

    /** The material of an id, if it is known. */
    public Optional<Material> material(UUID materialId) {
        return materials.stream()
                .filter(known -> known.materialId().equals(materialId))
                .findFirst();
    }
}
