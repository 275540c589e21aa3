package io.followthrough.testkit.events;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.architecture.ConsumedEvents;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A record of every type of event that a service takes, each with a value that nobody can read. The types are those that the
 * contract says it takes, so that a new one is found by itself.
 */
public final class UnusableEvents {

    private final Service service;
    private final String tenant;

    public UnusableEvents(Service service, String tenant) {
        this.service = service;
        this.tenant = tenant;
    }

    /** The types that the service takes; never none. */
    public List<EventType> types() {
        Set<String> names = ConsumedEvents.promised(service.moduleName());
        List<EventType> types = EventTypes.all().stream()
                .filter(type -> names.contains(type.name()))
                .toList();
        if (types.isEmpty() || types.size() != names.size()) {
            throw new AssertionError(service + " takes " + names + ", of which the catalogue has " + types);
        }
        return types;
    }

    /** Whose event of a type it is: a candidate for each, so that none makes up for another. */
    public static String candidateOf(EventType type) {
        return "cand-" + type.name();
    }

    /**
     * Sends one of each, and checks that the service notes each with what its headers name.
     *
     * @param subject what each is about, if it is about a candidate
     * @throws AssertionError naming those that are not noted when they are dead letters
     */
    public void checkNoted(EventSender sender, Function<EventType, String> subject) {
        SortedSet<String> expected = new TreeSet<>();
        Map<Topic, Integer> letters = new EnumMap<>(Topic.class);
        for (EventType type : types()) {
            boolean ofCandidate = CandidateEvent.class.isAssignableFrom(type.event());
            String candidate = candidateOf(type);
            String about = ofCandidate ? subject.apply(type) : "sandbox-clock";
            WireEvent sent = sender.send(WireEvent.unreadable(
                    topicOf(type), tenant, type, ofCandidate ? tenant + ":" + candidate : tenant, about));
            letters.merge(topicOf(type), 1, Integer::sum);
            expected.add(
                    String.join(" ", sent.id().toString(), type.type(), about, ofCandidate ? candidate : "nobody"));
        }
        letters.forEach(this::awaitLetters);
        expected.removeAll(noted());
        if (!expected.isEmpty()) {
            throw new AssertionError("not noted, or otherwise: " + expected);
        }
    }

    private void awaitLetters(Topic topic, int count) {
        try (EventLog log = EventLog.ofDeadLetters(topic, service.moduleName(), tenant)) {
            log.awaitRecords(letter -> true, count);
        }
    }

    /** Not its own: that it does not read. */
    private Topic topicOf(EventType type) {
        return type.topics().stream()
                .filter(topic -> !topic.source().equals("/" + service.moduleName()))
                .min(Topic::compareTo)
                .orElseThrow();
    }

    private Set<String> noted() {
        Set<String> noted = new TreeSet<>();
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName());
                PreparedStatement select = superuser.prepareStatement("""
                        select concat_ws(' ', id, type, subject, coalesce(person, 'nobody')) from unapplied_event
                        where tenant_id = ? and cause = 'UNREADABLE'""")) {
            select.setString(1, tenant);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                noted.add(rows.getString(1));
            }
            return noted;
        } catch (SQLException e) {
            throw new AssertionError("the unapplied events of " + service + " cannot be read", e);
        }
    }
}
