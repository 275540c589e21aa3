package io.followthrough.story;

import io.followthrough.contracts.Topic;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** A fresh tenant whose clock can be moved, and everything it makes cross Kafka. Not for several threads. */
public final class SandboxTenant implements AutoCloseable {

    private static final int RANDOM_LETTERS = 8;

    private final Stage stage;
    private final String name;
    private final Rest backend;
    private final EventLog log;
    private int moves;

    private SandboxTenant(Stage stage, String name) {
        this.stage = stage;
        this.name = name;
        this.backend = Rest.with(stage.address(), stage.tokens().token(name, "platform", "service"));
        this.log = EventLog.open(stage.bootstrapServers(), name);
    }

    /** A tenant that nobody has used before. */
    public static SandboxTenant fresh(Stage stage) {
        String random = UUID.randomUUID().toString().substring(0, RANDOM_LETTERS);
        return new SandboxTenant(stage, "demo-" + random + "-sandbox");
    }

    public String name() {
        return name;
    }

    public Candidate candidate(String id) {
        return new Candidate(stage, name, id);
    }

    /** Sets the tenant's clock; all three services go by it then. */
    public void moveClock(ZonedDateTime now) {
        Rest.Answer answer =
                backend.put("/v1/sandbox/clock", Map.of("now", now.toInstant().toString()));
        answer.as(Map.class, Rest.OK, Rest.ACCEPTED);
        moves++;
        if (answer.status() == Rest.ACCEPTED) {
            awaitConfirmations();
        }
    }

    private void awaitConfirmations() {
        for (Topic topic : Topic.values()) {
            awaitEvent(
                    "the confirmation of " + topic.source().substring(1) + " that it goes by the new clock",
                    event -> event.name().equals("SandboxClockApplied")
                            && event.place().topic().equals(topic.topicName())
                            && event.data().path("version").asInt() == moves);
        }
    }

    /** Waits until an event like this has crossed Kafka. */
    public CrossedEvent awaitEvent(String what, Predicate<CrossedEvent> like) {
        return log.await(what, like);
    }

    /** What has crossed Kafka so far, in order. */
    public List<CrossedEvent> events() {
        return log.events();
    }

    @Override
    public void close() {
        log.close();
    }
}
