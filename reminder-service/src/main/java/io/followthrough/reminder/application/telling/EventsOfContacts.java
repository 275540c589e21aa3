package io.followthrough.reminder.application.telling;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.reminder.domain.contact.LoggedFollowUp;
import io.followthrough.timing.plan.Rule;

/** What is told of a contact with an employer: that there was a reason, never which. */
public final class EventsOfContacts {

    private EventsOfContacts() {}

    public static FollowUpLogged logged(LoggedFollowUp logged) {
        LoggedFollowUp.Contact contact = logged.contact();
        return new FollowUpLogged(
                contact.id(),
                contact.with().opportunityId(),
                logged.interviewId(),
                contact.with().messageId(),
                contact.with().candidateId(),
                Channel.valueOf(contact.channel().name()),
                logged.ordinal(),
                contact.reasonGiven(),
                logged.breaches().stream().map(Rule::name).toList(),
                contact.sentAt());
    }
}
