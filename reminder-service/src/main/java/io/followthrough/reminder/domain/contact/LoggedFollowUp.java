package io.followthrough.reminder.domain.contact;

import io.followthrough.timing.plan.ContactAssessment;
import io.followthrough.timing.plan.Rule;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact with an employer, and what the rules say of it.
 *
 * @param interviewId the latest round that had ended by then; none if none had
 * @param ordinal which contact since that round it was, from 1
 * @param breaches the rules that it broke (R28 and others); empty if it was time
 */
public record LoggedFollowUp(Contact contact, @Nullable UUID interviewId, int ordinal, List<Rule> breaches) {

    /** The most contacts about one opportunity; two are what the rules allow (R28). */
    public static final int MOST = 100;

    /**
     * The contact as it was made.
     *
     * @param reasonGiven whether there was a reason, be it told here or not (R28)
     * @param reason the candidate's own words; never told on
     */
    public record Contact(
            UUID id,
            With with,
            ContactChannel channel,
            boolean reasonGiven,
            @Nullable String reason,
            Instant sentAt) {}

    /**
     * Whose contact about what.
     *
     * @param messageId the message that it was made by; none if it was made elsewhere
     */
    public record With(
            String candidateId,
            UUID opportunityId,
            @Nullable UUID messageId) {}

    public LoggedFollowUp {
        breaches = List.copyOf(breaches);
    }

    public static LoggedFollowUp of(Contact contact, ContactAssessment assessment) {
        TreeSet<Rule> breaches = new TreeSet<>(assessment.breaches());
        if (contact.channel().forFollowUps() == null) {
            breaches.add(Rule.R29);
        }
        return new LoggedFollowUp(contact, assessment.interviewId(), assessment.ordinal(), List.copyOf(breaches));
    }
}
