package io.followthrough.interview.domain.round;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.Promised;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of a report: SHA-256 of a text that names all it says. It is stored with the round and compared with that
 * of later reports, so the text must never change for what could be said before: neither the names in it nor their order.
 */
final class CompletionFingerprint {

    private CompletionFingerprint() {}

    static String of(Completion completion) {
        return sha256(String.join(
                "\n",
                String.valueOf(completion.endedAt()),
                timeline(completion.timeline()),
                completion.met() == null
                        ? "everyone"
                        : list(List.copyOf(new TreeSet<>(completion.met())), Object::toString),
                list(completion.materials(), CompletionFingerprint::material),
                list(completion.alsoMet(), CompletionFingerprint::person)));
    }

    private static String timeline(HiringTimeline timeline) {
        return "HiringTimeline[decisionDate=" + timeline.decisionDate() + ", statedAs=" + timeline.statedAs() + "]";
    }

    private static String material(Promised material) {
        return "Promised[description=" + material.description() + ", promisedFor=" + material.promisedFor() + "]";
    }

    private static String person(Person person) {
        return "Person[id=" + person.id() + ", name=" + person.name() + ", email=" + person.email() + ", title="
                + person.title()
                + (person.greetingName() == null ? "" : ", greetingName=" + person.greetingName()) + "]";
    }

    private static <T> String list(@Nullable List<T> items, Function<T, String> text) {
        return items == null ? "null" : items.stream().map(text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
