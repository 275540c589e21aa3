package io.followthrough.reminder.application.policy;

/** This process has changed a tenant's policy: plans are to be made again. */
public record PolicyStands() {}
