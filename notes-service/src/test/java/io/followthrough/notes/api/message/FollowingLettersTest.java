package io.followthrough.notes.api.message;

import static io.followthrough.notes.api.message.MessageScene.AMARA;
import static io.followthrough.notes.api.message.MessageScene.LIN;
import static io.followthrough.notes.api.message.MessageScene.REFERENCE;
import static io.followthrough.notes.api.message.MessageScene.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.followthrough.contracts.Channel;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.Attendee;
import io.followthrough.contracts.interviews.InterviewOutcome;
import io.followthrough.contracts.interviews.InterviewOutcomeRecorded;
import io.followthrough.contracts.interviews.MaterialRequested;
import io.followthrough.contracts.interviews.OpportunityOutcome;
import io.followthrough.contracts.interviews.OpportunityOutcomeRecorded;
import io.followthrough.contracts.interviews.ReferenceAdded;
import io.followthrough.contracts.interviews.people.CandidateChanged;
import io.followthrough.contracts.interviews.retraction.InterviewMoved;
import io.followthrough.contracts.reminders.FollowUpLogged;
import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.FollowedPages;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.followthrough.testkit.events.PlayedRound;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A message that is not sent says what is known by now: whoever follows messages is told of it, though nobody has written it. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class FollowingLettersTest extends MessagesOfARound {

    private static final String UNFOLLOWED = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'letters_say_otherwise')""";

    /** Messages are followed themselves; the rest are lines to be searched, who may read, and what the platform keeps. */
    private static final Set<String> NO_LETTER_IS_MADE_OF = Set.of(
            "message",
            "row_change",
            "note_line",
            "note_word",
            "awaited_draft",
            "monthly_figure",
            "coach_grant",
            "erased_candidate",
            "tenant_clock",
            "outbox",
            "outbox_parked",
            "inbox",
            "unapplied_event",
            "told_event",
            "event_version",
            "stored_answer",
            "audit_entry");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final FollowedPages messages = new FollowedPages(query -> candidate("/v1/messages?" + query));

    @Test
    void whatever_a_letter_says_otherwise_is_told() {
        scene.thankYou(LIN).then().statusCode(201);
        scene.typed(AMARA, "Dear Amara, half of your people are leaving soon, as I hear.");
        scene.draft("FOLLOW_UP", "EMAIL", "").then().statusCode(201);
        scene.draft("REFERENCE_BRIEF", "EMAIL", to(REFERENCE)).then().statusCode(201);
        messages.read();

        tells(
                "a note that may be quoted",
                () -> scene.remembering(
                        "{\"observations\": [{\"kind\": \"TO_MENTION\", \"text\": \"The roadmap for next winter\"}]}"));
        tells(
                "what was promised",
                new MaterialRequested(
                        UUID.randomUUID(),
                        opportunity(),
                        "cand-1",
                        "Samples",
                        LocalDate.now().plusDays(9),
                        Instant.now()));
        tells(
                "a follow-up made elsewhere",
                Topic.REMINDERS,
                new FollowUpLogged(
                        UUID.randomUUID(),
                        opportunity(),
                        null,
                        null,
                        "cand-1",
                        Channel.PHONE,
                        1,
                        false,
                        List.of(),
                        Instant.now()));
        tells(
                "what a typed one repeats",
                () -> put(
                        "/v1/evaluations/" + opportunity(),
                        "{\"flags\": [{\"colour\": \"RED\", \"text\": \"Half of your people are leaving soon\"}]}"));
        tells("the candidate's name", new CandidateChanged("cand-1", "Lea Okonkwo", null, null, false, Instant.now()));
        tells("the language", () -> scene.writtenIn("de"));
        tells(
                "the reference's name",
                new ReferenceAdded(REFERENCE, opportunity(), "cand-1", "Zoë Kravitz", Instant.now()));
        tells("an interviewer's name", called("Lin Zhang").corrected(Instant.now()));
        tells(
                "the round's own outcome",
                new InterviewOutcomeRecorded(
                        scene.round().interviewId(),
                        opportunity(),
                        "cand-1",
                        InterviewOutcome.ADVANCED,
                        null,
                        Instant.now()));
        tells(
                "a message beside it",
                () -> scene.typed(LIN, "Dear Amara, half of your people are leaving soon, as I hear."));
        tells(
                "how it ended",
                new OpportunityOutcomeRecorded(
                        opportunity(), "cand-1", OpportunityOutcome.REJECTED, null, Instant.now()));
        tells(
                "words of the tenant",
                () -> scene.scene()
                        .as(Tokens.admin(scene.scene().tenant()))
                        .header("If-Match", "*")
                        .body("{\"text\": \"Hello there\"}")
                        .put("/v1/templates/THANK_YOU?language=de")
                        .then()
                        .statusCode(200));
    }

    @Test
    void letters_of_both_hiring_processes_are_told_when_a_round_moves() {
        PlayedRound other = PlayedRound.ending(scene.round().endsAt(), "Europe/Berlin");
        PlayedRound later =
                scene.round().followedByOneEnding(scene.round().endsAt().plus(Duration.ofHours(10)));
        scene.scene().complete(other);
        scene.scene().sender().send(Topic.INTERVIEWS, later.completed());
        scene.scene().awaitDebrief(other);
        scene.scene().awaitDebrief(later);
        String left = scene.draft("FOLLOW_UP", "EMAIL", "").path("id");
        messages.read();

        scene.scene()
                .sender()
                .send(
                        Topic.INTERVIEWS,
                        new InterviewMoved(
                                scene.round().interviewId(),
                                other.opportunityId(),
                                "cand-1",
                                opportunity(),
                                null,
                                null,
                                Instant.now()));

        assertThat(told(Set.of(left))).contains(left);
    }

    /** A table that letters are made of, or judged by, must not be read without its changes being told. */
    @Test
    void every_table_is_followed_or_no_letter_is_made_of_it() throws SQLException {
        Set<String> unfollowed = new HashSet<>();
        try (Connection database = Infrastructure.running().superuser(Service.NOTES.databaseName());
                Statement statement = database.createStatement();
                ResultSet tables = statement.executeQuery(UNFOLLOWED)) {
            while (tables.next()) {
                unfollowed.add(tables.getString(1));
            }
        }
        assertThat(unfollowed).containsExactlyInAnyOrderElementsOf(NO_LETTER_IS_MADE_OF);
    }

    private UUID opportunity() {
        return scene.round().opportunityId();
    }

    private PlayedRound called(String name) {
        return scene.round()
                .withPeople(
                        List.of(new Attendee(LIN, name, "CTO", true), new Attendee(AMARA, "Amara Okafor", null, true)));
    }

    private void put(String path, String body) {
        scene.scene()
                .asCandidate("cand-1")
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    private String candidate(String path) {
        return scene.scene().asCandidate("cand-1").get(path).asString();
    }

    private void tells(String what, Event event) {
        tells(what, Topic.INTERVIEWS, event);
    }

    private void tells(String what, Topic topic, Event event) {
        tells(what, () -> scene.scene().sender().send(topic, event));
    }

    /** Every message that reads otherwise afterwards is told; there must be one, or the step shows nothing. */
    private void tells(String what, Runnable change) {
        Map<String, Object> before = read();
        change.run();
        await(what).atMost(PATIENCE).until(() -> !read().equals(before));
        scene.awaitTold();
        Map<String, Object> now = read();
        Set<String> differing = now.keySet().stream()
                .filter(id -> !Objects.equals(now.get(id), before.get(id)))
                .collect(Collectors.toSet());
        assertThat(told(differing)).as(what).containsAll(differing);
    }

    /** What is told until all of these are: whoever else is writing holds changes up. */
    private Set<String> told(Set<String> awaited) {
        Set<String> told = new HashSet<>();
        await().atMost(PATIENCE).until(() -> {
            told.addAll(messages.read());
            return told.containsAll(awaited);
        });
        return told;
    }

    private Map<String, Object> read() {
        List<Map<String, Object>> items = scene.scene()
                .asCandidate("cand-1")
                .get("/v1/messages?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream().collect(Collectors.toMap(one -> (String) one.get("id"), one -> one));
    }
}
