package io.followthrough.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every variable that a service is given is one that it reads: a name with a slip in it would change nothing, silently. */
class SettingsTest {

    private static final Settings KNOWN = Settings.known();

    private static final List<String> NEITHER_SERVICE =
            List.of("gateway.yaml", "kafka.yaml", "postgres.yaml", "topics.yaml");

    @Test
    void containers_of_compose_are_given_what_they_read() throws IOException {
        JsonNode compose = Manifests.documents(Manifests.REPOSITORY.resolve("docker-compose.yml"))
                .get(0);
        Set<String> given = new TreeSet<>();
        compose.path("x-service").path("environment").fieldNames().forEachRemaining(given::add);

        assertThat(given).contains("DATABASE_HOST").allSatisfy(SettingsTest::isRead);
    }

    @Test
    void pods_are_given_what_they_read() throws IOException {
        Set<String> given = new TreeSet<>();
        for (Path file : Manifests.files()) {
            if (!NEITHER_SERVICE.contains(file.getFileName().toString())) {
                for (JsonNode document : Manifests.documents(file)) {
                    document.findValues("env")
                            .forEach(env -> env.forEach(
                                    one -> given.add(one.path("name").asText())));
                }
            }
        }

        assertThat(given)
                .contains("QUARKUS_INIT_AND_EXIT", "KAFKA_SASL_JAAS_CONFIG", "DATABASE_OWNER_PASSWORD")
                .allSatisfy(SettingsTest::isRead);
    }

    @Test
    void overlays_set_what_is_read() throws IOException {
        Set<String> given = new TreeSet<>();
        JsonNode dev = Manifests.documents(Manifests.KUBERNETES.resolve("overlays/dev/kustomization.yaml"))
                .get(0);
        for (String generator : List.of("configMapGenerator", "secretGenerator")) {
            dev.path(generator).forEach(made -> {
                if (made.path("name").asText().equals("followthrough")) {
                    made.path("literals").forEach(literal -> given.add(name(literal.asText())));
                }
            });
        }
        Files.readAllLines(Manifests.KUBERNETES.resolve("overlays/production/settings.env"))
                .forEach(line -> given.add(name(line)));

        assertThat(given)
                .contains("FOLLOWTHROUGH_CURSOR_KEYS", "QUARKUS_OIDC_AUTH_SERVER_URL")
                .allSatisfy(SettingsTest::isRead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DATABASE_HOSTS",
                "QUARKUS_INIT_AND_EXITS",
                "QUARKUS_DATASOURCE_DB_KIND",
                "KAFKA_SASL_JAAS",
                "FOLLOWTHROUGH_CURSOR_KEY"
            })
    void a_name_with_a_slip_is_found(String name) {
        assertThat(KNOWN.has(name)).isFalse();
    }

    private static String name(String assignment) {
        return assignment.substring(0, assignment.indexOf('='));
    }

    private static void isRead(String variable) {
        assertThat(KNOWN.has(variable)).as(variable).isTrue();
    }
}
