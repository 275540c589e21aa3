package io.followthrough.system;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.TenantEvent;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.story.CrossedEvent;
import io.followthrough.story.Plan.Reminder;
import io.followthrough.story.Plot;
import io.followthrough.story.StoryFacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What crosses Kafka while the story is played, as any consumer reads it. */
class StoryEventsIT {

    private static final Comparator<CrossedEvent> AS_IN_THE_PARTITION =
            Comparator.comparing(event -> event.place().offset());

    private final StoryFacts story = Played.first();
    private final List<CrossedEvent> events = story.events();

    @Test
    void every_event_is_a_cloud_event_in_binary_mode() {
        assertThat(events).allSatisfy(event -> {
            assertThat(event.header("ce_specversion")).isEqualTo("1.0");
            assertThat(UUID.fromString(event.header("ce_id")).version()).isEqualTo(7);
            assertThat(event.header("ce_type")).isEqualTo(type(event).type());
            assertThat(event.header("ce_dataschema"))
                    .isEqualTo(type(event).dataSchema().toString());
            assertThat(event.header("ce_tenantid")).isEqualTo(story.tenant());
            assertThat(event.header("ce_correlationid")).isNotBlank();
            assertThat(event.header("content-type")).isEqualTo("application/json");
            assertThat(Topic.ownedBy(event.header("ce_source")).topicName())
                    .isEqualTo(event.place().topic());
            assertThat(type(event).topics())
                    .extracting(Topic::topicName)
                    .contains(event.place().topic());
        });
        assertThat(events).extracting(event -> event.header("ce_id")).doesNotHaveDuplicates();
    }

    @Test
    void every_event_happened_by_the_tenants_clock() {
        List<CrossedEvent> candidates =
                events.stream().filter(event -> !isOfTheTenant(event)).toList();

        assertThat(candidates)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.happenedAt())
                        .isBetween(
                                Plot.REPORTED_AT.toInstant(),
                                Plot.LATER.plusMinutes(10).toInstant()));
    }

    @Test
    void one_candidates_events_share_a_key() {
        assertThat(events)
                .allSatisfy(event -> assertThat(event.key())
                        .isEqualTo(isOfTheTenant(event) ? story.tenant() : story.tenant() + ":" + Plot.CANDIDATE));
    }

    @Test
    void the_data_keeps_the_contract() {
        assertThat(events)
                .allSatisfy(event -> assertThat(Schemas.errors(type(event), event.value()))
                        .as(event.value())
                        .isEmpty());
    }

    @Test
    void the_versions_of_an_aggregate_rise_by_one() {
        Map<String, List<CrossedEvent>> aggregates =
                events.stream().collect(groupingBy(event -> event.place().topic() + " " + event.subject()));

        assertThat(aggregates)
                .allSatisfy((aggregate, its) -> assertThat(its.stream()
                                .sorted(AS_IN_THE_PARTITION)
                                .map(event -> event.header("ce_aggregateversion")))
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, its.size())
                                .mapToObj(Long::toString)
                                .toList()));
    }

    @Test
    void a_round_is_told_in_the_order_in_which_it_happened() {
        assertThat(namesOn(Topic.INTERVIEWS))
                .containsExactly(
                        "OpportunityOpened",
                        "InterviewScheduled",
                        "InterviewCompleted",
                        "OpportunityOpened",
                        "InterviewScheduled",
                        "InterviewCompleted");
        assertThat(namesOn(Topic.NOTES)).containsExactly("DebriefRecorded", "MessageDrafted");
        assertThat(namesOn(Topic.REMINDERS))
                .startsWith("PlanMade")
                .containsOnlyOnce("ReminderDone", "FollowUpDue", "MaterialDue", "SearchNudgeDue");
    }

    @Test
    void an_event_names_the_one_that_caused_it() {
        CrossedEvent completed =
                about("InterviewCompleted", story.panel().round().interviewId());
        CrossedEvent planned = about("PlanMade", story.panel().round().interviewId());
        CrossedEvent due = about("FollowUpDue", followUp().id());
        CrossedEvent drafted =
                about("MessageDrafted", story.panel().messages().get(0).id());

        assertThat(planned.header("ce_causationid")).isEqualTo(completed.header("ce_id"));
        assertThat(planned.header("ce_correlationid")).isEqualTo(completed.header("ce_correlationid"));
        assertThat(drafted.header("ce_causationid")).isEqualTo(due.header("ce_id"));
    }

    @Test
    void every_nudge_that_the_jump_passed_fired_once() {
        List<Instant> wanted = story.call().before().only("DEBRIEF").remindAt();

        assertThat(moments("DebriefDue")).containsExactlyElementsOf(wanted);
        assertThat(moments("FollowUpDue")).containsExactlyElementsOf(followUp().remindAt());
        assertThat(moments("ThankYouDue")).hasSize(4);
        assertThat(moments("ProfileUpdateDue")).hasSize(2);
        assertThat(moments("JobEvaluationDue")).hasSize(2);
        // The call was by telephone, after which the policy offers no connecting (R21).
        assertThat(moments("ConnectDue")).hasSize(3);
    }

    @Test
    void a_second_tenants_story_is_its_own() {
        StoryFacts other = Played.second();
        List<String> subjects = other.events().stream()
                .filter(event -> !isOfTheTenant(event))
                .map(CrossedEvent::subject)
                .distinct()
                .toList();

        assertThat(namesOfCandidate(other)).containsExactlyInAnyOrderElementsOf(namesOfCandidate(story));
        assertThat(other.panel().before().only("FOLLOW_UP").remindAt())
                .isEqualTo(followUp().remindAt());
        assertThat(events).allSatisfy(event -> assertThat(event.value()).doesNotContain(subjects));
        assertThat(events).extracting(CrossedEvent::subject).doesNotContainAnyElementsOf(subjects);
    }

    private Reminder followUp() {
        return story.panel().before().only("FOLLOW_UP");
    }

    private CrossedEvent about(String name, UUID subject) {
        return events.stream()
                .filter(event -> event.name().equals(name) && event.subject().equals(subject.toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<Instant> moments(String name) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .map(event -> Instant.parse(event.data().path("remindAt").asText()))
                .toList();
    }

    private List<String> namesOn(Topic topic) {
        return events.stream()
                .filter(event -> event.place().topic().equals(topic.topicName()))
                .filter(event -> !isOfTheTenant(event))
                .sorted(AS_IN_THE_PARTITION)
                .map(CrossedEvent::name)
                .toList();
    }

    private static List<String> namesOfCandidate(StoryFacts story) {
        return story.events().stream()
                .filter(event -> !isOfTheTenant(event))
                .map(CrossedEvent::name)
                .toList();
    }

    private static boolean isOfTheTenant(CrossedEvent event) {
        return TenantEvent.class.isAssignableFrom(type(event).event());
    }

    private static EventType type(CrossedEvent event) {
        return EventTypes.named(event.header("ce_type")).orElseThrow();
    }
}
