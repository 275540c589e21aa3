package io.followthrough.reminder.domain.fact;

/** What an opportunity is called by those who read of it; nothing is planned by it. */
public record JobTitle(String employer, String role) {}
