package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The databases and roles that CloudNativePG makes are those of the template, with passwords from Secrets. */
class DatabasesTest {

    private static final List<String> SERVICES = List.of("interview", "notes", "reminder");

    @Test
    void databases_are_those_of_the_template() throws IOException {
        assertThat(texts(cluster().path("bootstrap").path("initdb").path("postInitSQL")))
                .containsExactlyElementsOf(SERVICES.stream()
                        .flatMap(DatabasesTest::statements)
                        .distinct()
                        .toList());
    }

    @Test
    void every_role_of_the_template_has_its_password_from_a_secret() throws IOException {
        List<String> roles = new ArrayList<>();
        cluster().path("managed").path("roles").forEach(role -> {
            String name = role.path("name").asText();
            roles.add("create role " + name + " login noinherit");
            assertThat(role.path("login").asBoolean()).isTrue();
            assertThat(role.path("inherit").asBoolean(true)).isFalse();
            assertThat(role.path("passwordSecret").path("name").asText()).isEqualTo(name.replace("_", "-database-"));
        });

        assertThat(roles)
                .containsExactlyInAnyOrderElementsOf(SERVICES.stream()
                        .flatMap(DatabasesTest::statements)
                        .filter(statement -> statement.startsWith("create role"))
                        .toList());
    }

    private static JsonNode cluster() throws IOException {
        return Manifests.documents(Manifests.KUBERNETES.resolve("components/cloudnative-pg/cluster.yaml"))
                .get(0)
                .path("spec");
    }

    private static Stream<String> statements(String service) {
        try {
            return Files.readAllLines(Manifests.REPOSITORY.resolve("deploy/postgres/service-database.sql")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("--"))
                    .map(line -> line.replace("${service}", service)
                            .replaceAll(" password '[^']*'", "")
                            .replaceAll(";$", ""));
        } catch (IOException e) {
            throw new IllegalStateException("the template cannot be read", e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
