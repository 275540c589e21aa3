package io.followthrough.reminder.inbound.learning;

import static io.followthrough.reminder.Scene.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.contracts.interviews.OpportunityOpened;
import io.followthrough.contracts.reminders.PlanMade;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PlannedReminder;
import io.followthrough.contracts.reminders.RejectedDate;
import io.followthrough.contracts.reminders.ReminderKind;
import io.followthrough.reminder.Scene;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The region of an opportunity says which holidays its follow-up avoids, and another region moves it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RestingWhereTheEmployerIsTest {

    /** Thursday 15 May 2031; a week later is Ascension Day. */
    private static final Instant ENDED = Instant.parse("2031-05-15T14:00:00Z");

    private final Scene scene = new Scene("");
    private final PlayedRound round = PlayedRound.ending(ENDED, "Europe/Berlin");

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void a_follow_up_avoids_the_holidays_of_its_region_as_long_as_that_is_the_region() {
        scene.sender().send(Topic.INTERVIEWS, inRegion("DE-BY", OpeningOccasion.OPENED));
        scene.sender().send(Topic.INTERVIEWS, round.completed());
        PlannedReminder planned = scene.log().await(PlanMade.class, 1).get(0).reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.FOLLOW_UP)
                .findFirst()
                .orElseThrow();

        assertThat(planned.localDate()).isEqualTo("2031-05-23");
        assertThat(planned.rejectedDates())
                .containsExactly(
                        new RejectedDate(LocalDate.parse("2031-05-22"), List.of("HOLIDAY"), "Ascension Day (DE-BY)"));
        assertThat(scene.plan(round).getList(first("FOLLOW_UP") + ".rejectedDates.holiday", String.class))
                .containsExactly("Ascension Day (DE-BY)");

        scene.sender().send(Topic.INTERVIEWS, inRegion("US-NY", OpeningOccasion.CORRECTED));
        scene.log().await(PlanRevised.class, 1);

        assertThat(scene.plan(round).getString(first("FOLLOW_UP") + ".localDate"))
                .isEqualTo("2031-05-22");
    }

    private OpportunityOpened inRegion(@Nullable String region, OpeningOccasion occasion) {
        return new OpportunityOpened(
                round.opportunityId(),
                round.candidateId(),
                occasion,
                "Northwind",
                "Data engineer",
                null,
                null,
                region,
                null,
                ENDED.minusSeconds(86_400));
    }
}
