package io.followthrough.platform.outbox;

import io.followthrough.contracts.Event;
import java.util.UUID;

/**
 * An event that a transaction tells.
 *
 * @param id its {@code ce_id}
 */
public record ToldEvent(UUID id, Event event) {}
