package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strimzi's users may do what docs/kafka-access.md says, and nothing more. */
class UsersTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @CsvSource({
        "interview-service, `interview-service`",
        "notes-service, `notes-service`",
        "reminder-service, `reminder-service`",
        "analytics-reader, analytics"
    })
    void a_user_has_the_rights_of_its_row(String user, String row) throws IOException {
        String[] cells = Files.readString(Manifests.REPOSITORY.resolve("docs/kafka-access.md"))
                .lines()
                .filter(line -> line.startsWith("| " + row))
                .map(line -> line.split("\\|", -1))
                .findFirst()
                .orElseThrow();

        assertThat(granted(user, "topic", "Read")).isNotEmpty().isEqualTo(names(cells[2]));
        assertThat(granted(user, "topic", "Write")).isEqualTo(names(cells[3]));
        assertThat(granted(user, "group", "Read")).isEqualTo(names(cells[4]));
    }

    private static Set<String> granted(String user, String type, String operation) throws IOException {
        Set<String> granted = new TreeSet<>();
        for (JsonNode one : Manifests.ofKind("KafkaUser")) {
            if (one.path("metadata").path("name").asText().equals(user)) {
                one.path("spec").path("authorization").path("acls").forEach(acl -> {
                    assertThat(acl.path("resource").path("patternType").asText())
                            .isEqualTo("literal");
                    if (acl.path("resource").path("type").asText().equals(type)
                            && acl.path("operations").toString().contains('"' + operation + '"')) {
                        granted.add(acl.path("resource").path("name").asText());
                    }
                });
            }
        }
        return granted;
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
