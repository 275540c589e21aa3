package io.followthrough.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.story.CrossedEvent;
import io.followthrough.story.SandboxTenant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type of event that the contract names is really published, and its data keep the contract. */
class EveryEventIT {

    private static List<CrossedEvent> events = List.of();

    @BeforeAll
    static void play() {
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            events = new EverythingHappens(tenant).play();
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
}
