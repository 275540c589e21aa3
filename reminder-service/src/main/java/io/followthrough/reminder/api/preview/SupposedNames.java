package io.followthrough.reminder.api.preview;

import io.followthrough.reminder.api.preview.PreviewRequest.InterviewerGiven;
import io.followthrough.reminder.api.preview.PreviewRequest.MaterialGiven;
import io.followthrough.reminder.api.preview.PreviewRequest.PersonGiven;
import io.followthrough.timing.facts.Material;
import io.followthrough.timing.facts.OwedFacts;
import io.followthrough.timing.facts.Reference;
import io.followthrough.timing.facts.Referrer;
import io.followthrough.timing.plan.About;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whom and what a preview's reminders are about: the engine knows them by ids, the caller may have given none. */
record SupposedNames(
        List<InterviewerGiven> interviewers,
        @Nullable PersonGiven referrer,
        List<PersonGiven> references,
        List<MaterialGiven> materials) {

    static SupposedNames of(PreviewRequest request) {
        return new SupposedNames(
                request.interviewers(),
                request.referrer(),
                request.references() == null ? List.of() : request.references(),
                request.materials() == null ? List.of() : request.materials());
    }

    /** The same for the same place in every request. */
    static UUID id(String kind, int index) {
        return UUID.nameUUIDFromBytes((kind + " " + index).getBytes(StandardCharsets.UTF_8));
    }

    UUID interviewer(int index) {
        UUID given = interviewers.get(index).id();
        return given == null ? id("interviewer", index) : given;
    }

    OwedFacts owed(UUID interviewId, Instant promisedAt) {
        return new OwedFacts(
                IntStream.range(0, materials.size())
                        .mapToObj(index -> new Material(
                                id("material", index),
                                interviewId,
                                materials.get(index).promisedFor(),
                                promisedAt,
                                null))
                        .toList(),
                referrer == null ? null : new Referrer(id("referrer", 0), referrer.name()),
                IntStream.range(0, references.size())
                        .mapToObj(index -> new Reference(
                                id("reference", index), references.get(index).name(), promisedAt))
                        .toList());
    }

    /** What the caller knows it by: its name, and the id if the caller gave one. */
    About told(About about) {
        String name = about.name() == null ? description(about.id()) : about.name();
        return new About(about.type(), isGiven(about.id()) ? about.id() : null, name);
    }

    private boolean isGiven(@Nullable UUID id) {
        return id != null && interviewers.stream().anyMatch(one -> id.equals(one.id()));
    }

    private @Nullable String description(@Nullable UUID id) {
        return IntStream.range(0, materials.size())
                .filter(index -> id("material", index).equals(id))
                .mapToObj(index -> materials.get(index).description())
                .findFirst()
                .orElse(null);
    }
}
