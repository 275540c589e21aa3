package io.followthrough.timing.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes a reminder the same reminder when its plan is made again: its kind and what it is about. Within a tenant
 * at most one reminder of a key is not CANCELLED; a cancelled one may be followed by a new one of the same key, a done
 * or dismissed one is not.
 *
 * @param subject ids that tell reminders of one kind apart, parted by colons
 */
public record ReminderKey(ReminderKind kind, String subject) {

    /** DEBRIEF, PROFILE_UPDATE, EVALUATE_JOB: one per interview. */
    public static ReminderKey ofInterview(ReminderKind kind, UUID interviewId) {
        return new ReminderKey(kind, interviewId.toString());
    }

    /** THANK_YOU, CONNECT: one per interviewer and interview. */
    public static ReminderKey ofInterviewer(ReminderKind kind, UUID interviewId, UUID interviewerId) {
        return new ReminderKey(kind, interviewId + ":" + interviewerId);
    }

    /** THANK_REFERRER: one per opportunity. */
    public static ReminderKey thankReferrer(UUID opportunityId) {
        return new ReminderKey(ReminderKind.THANK_REFERRER, opportunityId.toString());
    }

    /** MATERIAL: one per promise. */
    public static ReminderKey material(UUID materialId) {
        return new ReminderKey(ReminderKind.MATERIAL, materialId.toString());
    }

    /** BRIEF_REFERENCE: one per reference. */
    public static ReminderKey briefReference(UUID referenceId) {
        return new ReminderKey(ReminderKind.BRIEF_REFERENCE, referenceId.toString());
    }

    /**
     * KEEP_SEARCHING: one per occurrence, told by the date of the occurrence before it and by the last dismissal, after
     * which an interview started the series anew.
     */
    public static ReminderKey keepSearching(
            String candidateId, @Nullable LocalDate previous, @Nullable Instant dismissedAt) {
        String occurrence = previous == null ? "first" : "after-" + previous;
        String series = dismissedAt == null ? "" : ":since-" + dismissedAt;
        return new ReminderKey(ReminderKind.KEEP_SEARCHING, occurrence + series + ":" + candidateId);
    }

    /** FOLLOW_UP: the first or second of an opportunity after its latest round. */
    public static ReminderKey followUp(UUID opportunityId, UUID latestRoundId, int ordinal) {
        return new ReminderKey(ReminderKind.FOLLOW_UP, opportunityId + ":" + latestRoundId + ":" + ordinal);
    }

    /** Of a FOLLOW_UP: whether it is the first or the second. */
    public int ordinal() {
        return Integer.parseInt(subject.substring(subject.lastIndexOf(':') + 1));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not such a form
     */
    public static ReminderKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a reminder key: " + text);
        }
        return new ReminderKey(ReminderKind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** The stable form to store, for example {@code DEBRIEF:0199...}. */
    @Override
    public String toString() {
        return kind + ":" + subject;
    }
}
