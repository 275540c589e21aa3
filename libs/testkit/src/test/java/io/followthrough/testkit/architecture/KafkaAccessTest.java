package io.followthrough.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.contracts.Topic;
import io.followthrough.local.Service;
import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/kafka-access.md grants each service what its channels need, and nothing more. */
class KafkaAccessTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final String PLATFORM = "libs/platform/src/main/resources/META-INF/microprofile-config.properties";
    /** The outbox's channel: where a record goes is the outbox's business, which knows the service's own topic only. */
    private static final String EACH_RECORD_NAMES_IT = "unused-each-record-names-its-topic";

    /** The rights of one principal, by the columns of the table. */
    private record Access(Set<String> read, Set<String> write, Set<String> group) {}

    private final Path root = Workspace.find().root();

    @ParameterizedTest
    @EnumSource
    void every_channel_of_a_service_is_granted_and_nothing_else(Service service) throws IOException {
        Properties settings = settings(service);
        String name = service.moduleName();

        Set<String> read = values(settings, "mp\\.messaging\\.incoming\\.[^.]+\\.topic");
        Set<String> write = values(settings, "mp\\.messaging\\.incoming\\.[^.]+\\.dead-letter-queue\\.topic");
        write.addAll(values(settings, "mp\\.messaging\\.outgoing\\.[^.]+\\.topic"));
        assertThat(write.remove(EACH_RECORD_NAMES_IT)).isTrue();
        write.add(Topic.ownedBy("/" + name).topicName());
        Set<String> group = values(settings, "mp\\.messaging\\..*\\.group\\.id").stream()
                .map(id -> id.replace("${quarkus.application.name}", name))
                .collect(Collectors.toSet());

        assertThat(read).as("this finds the channels").hasSize(2);
        assertThat(documented(name)).isEqualTo(new Access(read, write, group));
    }

    @ParameterizedTest
    @EnumSource
    void readers_outside_see_every_topic(Topic topic) throws IOException {
        assertThat(row("analytics")[2]).contains("`" + topic.topicName() + "`");
        assertThat(row("analytics")[3]).isBlank();
    }

    private Access documented(String principal) throws IOException {
        String[] cells = row("`" + principal + "`");
        return new Access(names(cells[2]), names(cells[3]), names(cells[4]));
    }

    private String[] row(String beginning) throws IOException {
        return Files.readString(root.resolve("docs/kafka-access.md"))
                .lines()
                .filter(line -> line.startsWith("| " + beginning))
                .map(line -> line.split("\\|", -1))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> values(Properties settings, String names) {
        return settings.stringPropertyNames().stream()
                .filter(name -> name.matches(names))
                .map(settings::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The platform's, and the service's over them. */
    private Properties settings(Service service) throws IOException {
        Properties settings = new Properties();
        for (String file :
                new String[] {PLATFORM, service.moduleName() + "/src/main/resources/application.properties"}) {
            try (InputStream text = Files.newInputStream(root.resolve(file))) {
                settings.load(text);
            }
        }
        return settings;
    }
}
