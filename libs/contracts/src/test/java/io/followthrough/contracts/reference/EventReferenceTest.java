package io.followthrough.contracts.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.reminders.PlanRevised;
import io.followthrough.contracts.reminders.PolicyChanged;
import io.followthrough.contracts.wire.AsyncApi;
import io.followthrough.contracts.wire.ContractFiles;
import io.followthrough.contracts.wire.SchemaField;
import io.followthrough.contracts.wire.SchemaFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReferenceTest {

    private static final Path REFERENCE = Path.of("..", "..", "docs", "events.md");

    @Test
    void the_committed_reference_is_up_to_date() throws IOException {
        String reference = new EventReference().markdown();
        if ("write".equals(System.getProperty("reference"))) {
            Files.createDirectories(REFERENCE.getParent());
            Files.writeString(REFERENCE, reference);
        }

        assertThat(Files.readString(REFERENCE))
                .as("docs/events.md: rewrite it with mvn -pl libs/contracts verify -Dreference=write")
                .isEqualTo(reference);
    }

    @Test
    void every_event_has_its_section_and_no_placeholder_is_left() {
        String reference = new EventReference().markdown();

        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(reference)
                        .containsOnlyOnce("\n### " + type.name() + "\n")
                        .containsOnlyOnce("(#" + type.name().toLowerCase(Locale.ROOT) + ")"));
        assertThat(reference).doesNotContain("{{");
    }

    @Test
    void a_section_says_who_publishes_and_who_consumes() {
        assertThat(section(EventTypes.of(InterviewCompleted.class)))
                .contains("- Published by interview-service on `followthrough.interviews.v1`\n")
                .contains("- Key `tenantid:candidateId`, subject `interviewId`\n")
                .contains("- Consumed by notes-service: opens the debrief")
                .contains("| `statedAs` | text | optional 👤 | The employer's own words");
    }

    @Test
    void the_subject_is_read_from_the_code() {
        assertThat(section(EventTypes.of(PlanRevised.class))).contains("subject `interviewId`, else `opportunityId`");
        assertThat(section(EventTypes.of(PolicyChanged.class))).contains("subject the constant `policy`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interviewId               | UUID
            kind                      | `PHONE`, `VIDEO`, `ONSITE`, `PANEL`, `TECHNICAL`, `INFORMAL`
            endsAt                    | instant
            decisionDate              | date
            statedAs                  | text
            interviewers              | list of object
            interviewers[].met        | true or false
            """)
    void types_of_interview_completed_in_words(String path, String words) {
        assertThat(FieldType.inWords(constraints(InterviewCompleted.class, path)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            policyVersion             | integer, from 1
            policy.followUpCap        | integer, 0 to 2
            policy.followUpTime       | time of day
            policy.holidays           | list of date, at most 400
            policy.debrief.nudges     | list of duration
            """)
    void types_of_policy_changed_in_words(String path, String words) {
        assertThat(FieldType.inWords(constraints(PolicyChanged.class, path))).isEqualTo(words);
    }

    private static String section(EventType type) {
        return new EventSection(type, new AsyncApi()).markdown();
    }

    private static JsonNode constraints(Class<? extends Event> event, String path) {
        Map<String, SchemaField> fields = SchemaFields.of(ContractFiles.schema(EventTypes.of(event)));
        return Objects.requireNonNull(fields.get(path)).constraints();
    }
}
