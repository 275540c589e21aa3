package io.followthrough.story;

import java.net.URI;

/**
 * A running system, as the story finds it: wherever it runs, and whoever has started it.
 *
 * @param interviews the base address of interview-service's REST API
 * @param notes the base address of notes-service's
 * @param reminders the base address of reminder-service's
 * @param bootstrapServers what Kafka's clients connect to
 * @param tokens how its callers identify themselves
 */
public record Stage(URI interviews, URI notes, URI reminders, String bootstrapServers, TokenIssuer tokens) {}
