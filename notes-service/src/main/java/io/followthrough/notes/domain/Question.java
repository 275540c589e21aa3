package io.followthrough.notes.domain;

import org.jspecify.annotations.Nullable;

/** A question the candidate was asked, the answer given and whether it was hard (R6). */
public record Question(
        String asked,
        @Nullable String answered,
        boolean hard,
        @Nullable String theme) {}
