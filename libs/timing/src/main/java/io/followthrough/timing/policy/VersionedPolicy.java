package io.followthrough.timing.policy;

/**
 * A policy as it stood for a time.
 *
 * @param version counts a tenant's policies; rises by one with each change
 */
public record VersionedPolicy(long version, Policy policy) {

    /** What every tenant has until its admin decides otherwise. */
    public static final VersionedPolicy INITIAL = new VersionedPolicy(1, Policy.DEFAULT);
}
