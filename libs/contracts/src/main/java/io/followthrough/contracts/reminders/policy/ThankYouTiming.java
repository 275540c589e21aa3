package io.followthrough.contracts.reminders.policy;

import java.time.Duration;

/** The limits of the thank-you tiers, as elapsed time since the interview's end (R10). */
public record ThankYouTiming(Duration nudgeAfter, Duration idealBy, Duration dueBy, Duration graceUntil) {}
