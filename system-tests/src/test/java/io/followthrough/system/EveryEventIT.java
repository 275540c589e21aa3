package io.followthrough.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.local.Service;
import io.followthrough.story.CrossedEvent;
import io.followthrough.story.SandboxTenant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type of event that the contract names is really published, and its data keep the contract. */
class EveryEventIT {

    private static List<CrossedEvent> events = List.of();
    private static String tenantName = "";

    @BeforeAll
    static void play() {
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            events = new EverythingHappens(tenant).play();
            tenantName = tenant.name();
        }
    }

    @Test
    void every_type_of_the_contract_is_published() {
        List<String> published = events.stream()
                .map(event -> event.header("ce_type"))
                .distinct()
                .sorted()
                .toList();

        assertThat(published)
                .containsExactlyElementsOf(
                        EventTypes.all().stream().map(EventType::type).sorted().toList());
    }

    @Test
    void the_data_keep_the_contract() {
        assertThat(events)
                .allSatisfy(event -> assertThat(Schemas.errors(
                                EventTypes.named(event.header("ce_type")).orElseThrow(), event.value()))
                        .as(event.name() + " " + event.value())
                        .isEmpty());
    }

    /** What nothing handles is read as well, so that a caller need not know who takes what. */
    @Test
    void every_service_says_of_every_type_when_it_has_read_it() {
        Calls admin = Calls.as(tenantName, "ada", "admin");
        Map<Service, String> reads = Map.of(
                Service.INTERVIEW, "/v1/retention",
                Service.NOTES, "/v1/templates/THANK_YOU",
                Service.REMINDER, "/v1/policy");

        SoftAssertions.assertSoftly(softly -> onePerTypeAndSource()
                .forEach(event -> reads.forEach(
                        (service, path) -> softly.assertThat(admin.statusAfter(mark(event), service, path))
                                .as(event.name() + " of " + event.header("ce_source") + " at " + service)
                                .isEqualTo(200))));
    }

    @Test
    void an_event_that_nobody_has_told_is_not_yet_where_it_would_be_read() {
        Calls admin = Calls.as(tenantName, "ada", "admin");
        UUID told = UUID.fromString(events.get(0).header("ce_id"));
        UUID neverTold = new UUID(told.getMostSignificantBits(), told.getLeastSignificantBits() ^ 1);
        String unknown = "\"%s\";source=\"/interview-service\"".formatted(neverTold);

        assertThat(admin.statusAfter(unknown, Service.NOTES, "/v1/templates/THANK_YOU"))
                .isEqualTo(503);
        assertThat(admin.statusAfter(unknown, Service.INTERVIEW, "/v1/retention"))
                .isEqualTo(200);
    }

    private static Collection<CrossedEvent> onePerTypeAndSource() {
        return events.stream()
                .collect(Collectors.toMap(
                        event -> event.header("ce_type") + event.header("ce_source"),
                        Function.identity(),
                        (first, later) -> later))
                .values();
    }

    private static String mark(CrossedEvent event) {
        return "\"%s\";source=\"%s\"".formatted(event.header("ce_id"), event.header("ce_source"));
    }
}
