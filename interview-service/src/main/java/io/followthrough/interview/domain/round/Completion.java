package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.Promised;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate reports when a round is over.
 *
 * @param endedAt null for the scheduled end
 * @param met the ids of those met; null for everyone
 * @param materials what was promised; null when nothing is said of it
 * @param alsoMet people who were not expected ("the fourth person who walked in")
 */
public record Completion(
        @Nullable Instant endedAt,
        HiringTimeline timeline,
        @Nullable Set<UUID> met,
        @Nullable List<Promised> materials,
        List<Person> alsoMet) {

    public Completion {
        met = met == null ? null : Set.copyOf(met);
        materials = materials == null ? null : List.copyOf(materials);
        alsoMet = List.copyOf(alsoMet);
    }

    /** Tells this report from every other, without keeping what it says: the same report again is no second one. */
    public String fingerprint() {
        String text = String.join(
                "\n",
                String.valueOf(endedAt),
                String.valueOf(timeline),
                met == null ? "everyone" : new TreeSet<>(met).toString(),
                String.valueOf(materials),
                alsoMet.toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
