package io.followthrough.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.CandidateEvent;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.TenantEvent;
import io.followthrough.contracts.wire.ContractFiles;
import io.followthrough.contracts.wire.EventJson;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What becomes of an event whose candidate was erased while it was on its way. */
class ErasureTest {

    @Test
    void the_person_of_an_event_is_its_candidate() {
        assertThat(events(CandidateEvent.class::isInstance))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.person()).isEqualTo(((CandidateEvent) event).candidateId()));
        assertThat(events(TenantEvent.class::isInstance))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.person()).isNull());
    }

    @Test
    void only_what_tells_of_the_erasure_itself_counts_after_it() {
        assertThat(events(event -> event instanceof CandidateEvent && !event.ignoredOnceErased()))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactlyInAnyOrder("CandidateErased", "CandidateDataErased");
        assertThat(events(event -> event instanceof TenantEvent && event.ignoredOnceErased()))
                .isEmpty();
    }

    @Test
    void an_opportunity_brings_its_candidate_back() {
        assertThat(events(Event::bringsBack))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("OpportunityOpened");
    }

    private static List<Event> events(Predicate<Event> wanted) {
        return EventTypes.all().stream()
                .<Event>map(type -> EventJson.parse(ContractFiles.golden(type, "full"), type.event()))
                .filter(wanted)
                .toList();
    }
}
