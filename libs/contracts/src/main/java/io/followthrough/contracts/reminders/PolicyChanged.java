package io.followthrough.contracts.reminders;

import io.followthrough.contracts.TenantEvent;
import io.followthrough.contracts.reminders.policy.TimingPolicy;
import java.time.Instant;

/** A tenant's timing policy, whole; plans made from now on carry its version. */
public record PolicyChanged(long policyVersion, TimingPolicy policy, Instant changedAt) implements TenantEvent {

    @Override
    public String subject() {
        return "policy";
    }
}
