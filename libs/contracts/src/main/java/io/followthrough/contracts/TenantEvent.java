package io.followthrough.contracts;

/** An event about a whole tenant, not about one candidate: its record key is the tenant alone. */
public interface TenantEvent extends Event {}
