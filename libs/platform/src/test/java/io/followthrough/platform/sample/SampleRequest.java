package io.followthrough.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One field of each type that the services' requests have. */
record SampleRequest(
        @NotBlank @Size(max = 200) String name,
        @Max(5) @Nullable Integer count,
        @Nullable Double share,
        @Nullable Boolean sure,
        @Nullable Colour colour,
        @Nullable Instant at,
        @Nullable LocalDate on,
        @Nullable UUID about,
        @Nullable List<@NotBlank @Size(max = 10) String> words,
        @Nullable Set<@NotNull UUID> met,
        @Nullable List<@Valid @NotNull Part> parts) {

    enum Colour {
        GREEN,
        RED
    }

    record Part(@NotBlank String name, @Nullable Integer size) {}
}
