package io.followthrough.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The clients' ledgers against what the databases and Kafka hold when the dust has settled. */
final class Reckoning {

    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(3);

    private final Evidence evidence;
    private final String tenant;
    private final List<RoundWriter> writers;

    Reckoning(Evidence evidence, String tenant, List<RoundWriter> writers) {
        this.evidence = evidence;
        this.tenant = tenant;
        this.writers = writers;
    }

    /** @throws AssertionError when a write was lost, happened twice or arrived out of order */
    void settle() {
        Set<UUID> opportunities = acknowledged("OpportunityOpened");
        Set<UUID> interviews = acknowledged("InterviewCompleted");
        assertThat(evidence.idsIn("interview", "opportunity")).isEqualTo(opportunities);
        assertThat(evidence.idsIn("interview", "interview")).isEqualTo(interviews);
        awaitQuiet();
        List<Evidence.Arrival> arrivals = evidence.arrivals();
        assertInTheOrderOfTheLedgers(arrivals);
        for (Topic topic : Topic.values()) {
            assertGaplessPerSubject(topic);
        }
        assertTookEffectOnce(arrivals, opportunities, interviews);
    }

    private Set<UUID> acknowledged(String event) {
        return writers.stream()
                .flatMap(writer -> writer.ledger().stream())
                .filter(line -> line.startsWith(event + " "))
                .map(line -> UUID.fromString(line.substring(event.length() + 1)))
                .collect(Collectors.toSet());
    }

    /** All that was published has been applied, and all that this set off has been published too. */
    private void awaitQuiet() {
        await("every service has published and applied everything")
                .atMost(SETTLES_WITHIN)
                .untilAsserted(() -> {
                    for (Service service : Service.values()) {
                        assertThat(evidence.isOutboxEmpty(service.databaseName()))
                                .isTrue();
                    }
                    Set<UUID> told = evidence.arrivals().stream()
                            .filter(Reckoning::isOfTheLedger)
                            .map(arrival -> UUID.fromString(arrival.eventId()))
                            .collect(Collectors.toSet());
                    assertThat(evidence.appliedBy("notes")).containsAll(told);
                    assertThat(evidence.appliedBy("reminder")).containsAll(told);
                });
    }

    private void assertInTheOrderOfTheLedgers(List<Evidence.Arrival> arrivals) {
        for (RoundWriter writer : writers) {
            List<String> arrived = arrivals.stream()
                    .filter(arrival -> arrival.key().equals(tenant + ":" + writer.candidate()))
                    .filter(Reckoning::isOfTheLedger)
                    .map(arrival -> arrival.name() + " " + arrival.subject())
                    .distinct()
                    .toList();
            assertThat(arrived).as("the events of " + writer.candidate()).isEqualTo(writer.ledger());
        }
    }

    /** The first arrivals of a subject's events count 1, 2, 3: none is missing, none came before its time. */
    private void assertGaplessPerSubject(Topic topic) {
        Map<String, List<Long>> versions = new HashMap<>();
        Map<String, Set<String>> ids = new HashMap<>();
        for (Evidence.Arrival arrival : evidence.arrivals(topic)) {
            List<Long> seen = versions.computeIfAbsent(arrival.subject(), first -> new ArrayList<>());
            if (!seen.contains(arrival.aggregateVersion())) {
                seen.add(arrival.aggregateVersion());
            }
            ids.computeIfAbsent(arrival.subject() + " " + arrival.aggregateVersion(), first -> new HashSet<>())
                    .add(arrival.eventId());
        }
        versions.forEach((subject, seen) -> assertThat(seen)
                .as(topic + " " + subject)
                .isEqualTo(LongStream.rangeClosed(1, seen.size()).boxed().toList()));
        assertThat(ids.values())
                .as("one event per version")
                .allSatisfy(one -> assertThat(one).hasSize(1));
    }

    private void assertTookEffectOnce(List<Evidence.Arrival> arrivals, Set<UUID> opportunities, Set<UUID> interviews) {
        assertThat(evidence.idsIn("notes", "known_opportunity")).isEqualTo(opportunities);
        assertThat(evidence.idsIn("notes", "known_interview")).isEqualTo(interviews);
        assertThat(evidence.idsIn("reminder", "known_interview")).isEqualTo(interviews);
        List<String> plans = evidence.arrivals(Topic.REMINDERS).stream()
                .filter(arrival -> arrival.is("PlanMade"))
                .map(Evidence.Arrival::eventId)
                .distinct()
                .toList();
        assertThat(plans)
                .as("one plan per round, however often its event arrived")
                .hasSameSizeAs(interviews);
        assertThat(arrivals).isNotEmpty();
    }

    private static boolean isOfTheLedger(Evidence.Arrival arrival) {
        return Stream.of("OpportunityOpened", "InterviewScheduled", "InterviewCompleted")
                .anyMatch(arrival::is);
    }
}
