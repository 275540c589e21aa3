package io.followthrough.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.followthrough.contracts.CandidateDataErased;
import io.followthrough.contracts.Event;
import io.followthrough.contracts.SandboxClockApplied;
import io.followthrough.contracts.Topic;
import io.followthrough.contracts.interviews.InterviewCompleted;
import io.followthrough.contracts.wire.ContractFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private record NotInTheContract(String subject) implements Event {}

    @Test
    void lists_every_event_record_of_the_module() throws Exception {
        assertThat(EventTypes.all()).extracting(EventType::event).containsExactlyInAnyOrderElementsOf(eventRecords());
    }

    @Test
    void every_event_has_a_schema_and_every_schema_an_event() {
        assertThat(ContractFiles.schemasIn(ContractFiles.SCHEMAS)).containsOnlyKeys(names());
    }

    @Test
    void every_event_has_golden_files_and_every_golden_folder_an_event() {
        assertThat(ContractFiles.goldenEvents()).containsExactlyInAnyOrderElementsOf(names());
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(ContractFiles.goldens(type)).containsKeys("full", "minimal"));
    }

    @Test
    void schemas_lie_on_the_class_path_where_the_catalogue_says() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(EventType.class.getResource(type.schemaResource()))
                        .isNotNull());
    }

    @Test
    void finds_an_event_by_its_record_and_by_its_type_on_the_wire() {
        EventType type = EventTypes.of(InterviewCompleted.class);

        assertThat(type.type()).isEqualTo("io.followthrough.InterviewCompleted.v1");
        assertThat(type.dataSchema()).hasToString("https://followthrough.io/schemas/InterviewCompleted.v1.json");
        assertThat(type.topics()).containsExactly(Topic.INTERVIEWS);
        assertThat(EventTypes.named("io.followthrough.InterviewCompleted.v1")).contains(type);
    }

    @Test
    void does_not_know_a_type_of_tomorrow() {
        assertThat(EventTypes.named("io.followthrough.InterviewCompleted.v2")).isEmpty();
    }

    @Test
    void refuses_a_record_outside_the_contract() {
        assertThatIllegalArgumentException().isThrownBy(() -> EventTypes.of(NotInTheContract.class));
    }

    @Test
    void every_service_confirms_the_sandbox_clock_and_the_two_without_the_receipt_confirm_erasures() {
        assertThat(EventTypes.of(SandboxClockApplied.class).topics()).containsExactlyInAnyOrder(Topic.values());
        assertThat(EventTypes.of(CandidateDataErased.class).topics())
                .containsExactlyInAnyOrder(Topic.NOTES, Topic.REMINDERS);
        assertThat(EventTypes.on(Topic.NOTES))
                .extracting(EventType::name)
                .containsExactly(
                        "DebriefRecorded",
                        "JobEvaluated",
                        "MessageDrafted",
                        "MessageSent",
                        "CandidateDataErased",
                        "SandboxClockApplied",
                        "SandboxEventsTold",
                        "SandboxEventsRead");
    }

    private static List<String> names() {
        return EventTypes.all().stream().map(EventType::name).toList();
    }

    private static List<Class<? extends Event>> eventRecords() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .map(EventTypesTest::load)
                    .filter(type -> type.isRecord() && Event.class.isAssignableFrom(type))
                    .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
