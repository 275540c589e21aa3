package io.followthrough.local.story;

import io.followthrough.local.Service;
import io.followthrough.local.Stack;
import io.followthrough.local.StackPorts;
import java.net.URI;
import java.util.function.Function;

/**
 * Where the story finds the three services and Kafka.
 *
 * @param bootstrapServers what Kafka's clients connect to
 */
public record Stage(URI interviews, URI notes, URI reminders, String bootstrapServers) {

    private static final String LOOPBACK = "127.0.0.1:";

    /** On a stack of this process. */
    public static Stage of(Stack stack) {
        return of(stack::api, stack.bootstrapServers());
    }

    /** On a stack that another process of this machine has started. */
    public static Stage of(StackPorts ports) {
        return of(service -> URI.create("http://" + LOOPBACK + ports.of(service).api()), LOOPBACK + ports.kafka());
    }

    private static Stage of(Function<Service, URI> api, String bootstrapServers) {
        return new Stage(
                api.apply(Service.INTERVIEW), api.apply(Service.NOTES), api.apply(Service.REMINDER), bootstrapServers);
    }
}
