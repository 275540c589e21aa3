package io.followthrough.contracts.interviews;

import java.util.UUID;

/** Who helped to get the interview and is owed thanks (R17). */
public record Referrer(UUID id, String name) {}
