package io.followthrough.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.followthrough.contracts.catalogue.EventType;
import io.followthrough.contracts.catalogue.EventTypes;
import io.followthrough.contracts.reminders.due.ReminderDue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people wrote never travels, and what names a person is marked. */
class PrivacyTest {

    private static final Set<String> NEVER = Set.of(
            "email",
            "mail",
            "phone",
            "summary",
            "reason",
            "reasons",
            "highlight",
            "highlights",
            "text",
            "body",
            "note",
            "notes",
            "observation",
            "observations",
            "answer",
            "answered",
            "question",
            "questions",
            "lesson",
            "lessons",
            "comment",
            "url");

    private static final Set<String> ALWAYS_MARKED = Set.of(
            "candidateId",
            "coachId",
            "displayName",
            "name",
            "title",
            "employer",
            "role",
            "source",
            "statedAs",
            "description");

    /** A yes or no, or a count, about a text does not give the text away. */
    private static final Set<String> HARMLESS_TYPES = Set.of("boolean", "integer", "number");

    static List<EventType> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void no_field_is_named_like_something_people_wrote(EventType type) {
        assertThat(fields(type)).noneMatch(PrivacyTest::mayHoldWriting);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_names_a_person_or_an_employer_is_marked(EventType type) {
        assertThat(fields(type))
                .filteredOn(field -> ALWAYS_MARKED.contains(field.name()))
                .allMatch(SchemaField::personal, "x-personal-data");
    }

    @Test
    void due_events_carry_ids_and_no_names() {
        List<EventType> due = EventTypes.all().stream()
                .filter(type -> ReminderDue.class.isAssignableFrom(type.event()))
                .toList();

        assertThat(due)
                .hasSize(10)
                .allSatisfy(type -> assertThat(fields(type))
                        .filteredOn(SchemaField::personal)
                        .extracting(SchemaField::path)
                        .containsExactly("candidateId"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, string, true",
        "followUpReason, string, true",
        "interviewerNotes, array, true",
        "reasonGiven, boolean, false",
        "context, string, false"
    })
    void the_guard_reads_names_word_by_word(String name, String type, boolean refused) {
        SchemaField field = new SchemaField(name, typed(type), true, false, "");

        assertThat(mayHoldWriting(field)).isEqualTo(refused);
    }

    private static Collection<SchemaField> fields(EventType type) {
        return SchemaFields.of(ContractFiles.schema(type)).values();
    }

    private static boolean mayHoldWriting(SchemaField field) {
        return !HARMLESS_TYPES.contains(field.constraints().path("type").asText())
                && Arrays.stream(field.name().split("(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(NEVER::contains);
    }

    private static JsonNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
