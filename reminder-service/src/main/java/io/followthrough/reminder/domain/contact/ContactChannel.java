package io.followthrough.reminder.domain.contact;

import io.followthrough.timing.facts.FollowUpChannel;
import org.jspecify.annotations.Nullable;

/** How somebody was contacted; a follow-up goes by e-mail or phone (R29), yet what was done otherwise counts too. */
public enum ContactChannel {
    EMAIL(FollowUpChannel.EMAIL),
    PHONE(FollowUpChannel.PHONE),
    NOTECARD(null),
    HANDWRITTEN(null),
    LINKEDIN(null),
    TWITTER(null);

    private final @Nullable FollowUpChannel forFollowUps;

    ContactChannel(@Nullable FollowUpChannel forFollowUps) {
        this.forFollowUps = forFollowUps;
    }

    /** The same as a channel that R29 names; none if it names it not. */
    public @Nullable FollowUpChannel forFollowUps() {
        return forFollowUps;
    }
}
