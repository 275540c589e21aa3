package io.followthrough.story;

import java.net.URI;

/**
 * A running system, as the story finds it: wherever it runs, and whoever has started it.
 *
 * @param address the one address of the three services
 * @param bootstrapServers what Kafka's clients connect to
 * @param tokens how its callers identify themselves
 */
public record Stage(URI address, String bootstrapServers, TokenIssuer tokens) {}
