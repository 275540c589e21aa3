package io.followthrough.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Event;
import io.followthrough.contracts.wire.ContractFiles;
import io.followthrough.contracts.wire.EventJson;
import org.junit.jupiter.api.Test;

/** What does not wait for whatever else its tenant has to publish. */
class UrgentEventsTest {

    @Test
    void grants_withdrawals_erasures_and_steps_of_sandboxes_and_nothing_else_are_urgent() {
        assertThat(EventTypes.all().stream()
                        .<Event>map(type -> EventJson.parse(ContractFiles.golden(type, "full"), type.event()))
                        .filter(Event::urgent))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactlyInAnyOrder(
                        "CoachGranted",
                        "CoachWithdrawn",
                        "CandidateErased",
                        "CandidateDataErased",
                        "InterviewerErased",
                        "SandboxEventsAwaited",
                        "SandboxEventsTold",
                        "SandboxEventsRead");
    }
}
