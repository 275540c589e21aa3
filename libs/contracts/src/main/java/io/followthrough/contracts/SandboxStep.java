package io.followthrough.contracts;

/**
 * A step of the services towards a common state of a sandbox tenant: it tells of nothing that happened to anybody, and does not
 * wait for what else the tenant has to publish.
 */
public interface SandboxStep extends TenantEvent {

    @Override
    default String subject() {
        return "sandbox-events";
    }

    @Override
    default boolean urgent() {
        return true;
    }

    @Override
    default boolean awaited() {
        return false;
    }
}
