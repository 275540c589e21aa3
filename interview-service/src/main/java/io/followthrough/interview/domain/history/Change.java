package io.followthrough.interview.domain.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an opportunity, or to something of it.
 *
 * @param about the round, material, reference, response or statement that it was done to; null for the opportunity itself
 * @param reason why, in the words of who did it
 */
public record Change(
        Kind kind,
        @Nullable UUID about,
        List<Detail> details,
        @Nullable String reason) {

    /** What can be done. */
    public enum Kind {
        OPENED,
        CORRECTED,
        OUTCOME_RECORDED,
        REOPENED,
        TIMELINE_CHANGED,
        INTERVIEW_SCHEDULED,
        INTERVIEW_CORRECTED,
        INTERVIEW_RESCHEDULED,
        INTERVIEW_CANCELLED,
        INTERVIEW_COMPLETED,
        INTERVIEW_OUTCOME_RECORDED,
        MATERIAL_REQUESTED,
        MATERIAL_SENT,
        REFERENCE_ADDED,
        EMPLOYER_RESPONDED
    }

    /** A field that changed; of what is somebody else's neither value is kept. */
    public record Detail(
            String field, @Nullable String from, @Nullable String to) {}

    public Change {
        details = List.copyOf(details);
    }

    /** What happened to the opportunity itself. */
    public static Change of(Kind kind, List<FieldValue> before, List<FieldValue> after, @Nullable String reason) {
        return new Change(kind, null, differences(before, after), reason);
    }

    /** What happened to something of the opportunity. */
    public static Change about(UUID thing, Kind kind, List<FieldValue> before, List<FieldValue> after) {
        return new Change(kind, thing, differences(before, after), null);
    }

    public Change because(@Nullable String why) {
        return new Change(kind, about, details, why);
    }

    private static List<Detail> differences(List<FieldValue> before, List<FieldValue> after) {
        Map<String, @Nullable String> known = new HashMap<>();
        before.forEach(value -> known.put(value.field(), value.value()));
        return after.stream()
                .filter(value -> !Objects.equals(known.get(value.field()), value.value()))
                .map(value -> value.secret()
                        ? new Detail(value.field(), null, null)
                        : new Detail(value.field(), known.get(value.field()), value.value()))
                .toList();
    }
}
