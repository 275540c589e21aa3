package io.followthrough.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.story.Candidate;
import io.followthrough.story.Candidate.Round;
import io.followthrough.story.Plot;
import io.followthrough.story.SandboxTenant;
import org.junit.jupiter.api.Test;

/** What a crash at the wrong moment does not undo. */
class CrashIT {

    @Test
    void a_completion_reported_while_reminder_service_dies_is_still_planned() {
        ServiceProcess reminders = Running.stack().service(Service.REMINDER);
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            tenant.moveClock(Plot.REPORTED_AT);
            Candidate candidate = tenant.candidate(Plot.CANDIDATE);
            Round round = candidate.schedule(Plot.PANEL);
            candidate.complete(round);

            reminders.kill();
            reminders.restart();
            reminders.awaitReady();

            tenant.awaitEvent("the plan", event -> event.is("PlanMade", "interviewId", round.interviewId()));
            assertThat(candidate.plan(round).ofKind("THANK_YOU")).hasSize(3);
            assertThat(tenant.events().stream()
                            .filter(event -> event.is("PlanMade", "interviewId", round.interviewId())))
                    .hasSize(1);
        }
    }
}
