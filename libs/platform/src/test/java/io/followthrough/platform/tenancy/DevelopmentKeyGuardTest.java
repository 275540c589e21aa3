package io.followthrough.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentKeyGuardTest {

    private static final String KEY = "quarkus.oidc.public-key";
    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String CURSOR_KEYS = "followthrough.cursor.keys";
    private static final String OWNER = "database.owner-password";
    private static final String MIGRATES = "quarkus.flyway.owner.migrate-at-start";
    private static final List<String> PRODUCTION = List.of("prod");

    private final Map<String, String> settings = new HashMap<>(Map.of(
            ISSUER,
            "https://issuer.example",
            CURSOR_KEYS,
            "k".repeat(32),
            "database.host",
            "database.example",
            "database.app-password",
            "secret",
            "database.relay-password",
            "secret",
            OWNER,
            "secret",
            MIGRATES,
            "true",
            "kafka.bootstrap.servers",
            "kafka.example:9092"));

    @Test
    void what_production_needs_and_nothing_else_starts() {
        assertThatCode(() -> start(PRODUCTION)).doesNotThrowAnyException();
    }

    @Test
    void a_key_in_the_configuration_stops_the_start_even_beside_an_issuer() {
        settings.put(KEY, "MIIB");

        assertThatThrownBy(() -> start(PRODUCTION)).hasMessageContaining("quarkus.oidc.public-key is for development");
        settings.remove(ISSUER);
        assertThatThrownBy(() -> start(PRODUCTION)).hasMessageContaining("quarkus.oidc.public-key is for development");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ISSUER,
                CURSOR_KEYS,
                "database.host",
                "database.app-password",
                "database.relay-password",
                OWNER,
                "kafka.bootstrap.servers"
            })
    void what_is_missing_is_named_by_its_variable(String property) {
        settings.remove(property);

        assertThatThrownBy(() -> start(PRODUCTION))
                .hasMessageStartingWith(
                        "production needs " + property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .hasMessageNotContaining(";");
    }

    @Test
    void only_what_migrates_needs_the_owners_password() {
        settings.remove(OWNER);
        settings.put(MIGRATES, "false");

        assertThatCode(() -> start(PRODUCTION)).doesNotThrowAnyException();
    }

    @Test
    void only_the_profiles_of_development_take_the_key() {
        settings.put(KEY, "MIIB");

        assertThatCode(() -> start(List.of("dev"))).doesNotThrowAnyException();
        assertThatCode(() -> start(List.of("test"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(List.of("staging"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> start(List.of("prod", "dev"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> start(List.of("dev", "prod"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> start(List.of())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "0123456789012345678901234567890", "01234567890123456789012345678901,short"})
    void short_keys_for_cursors_stop_the_start(String keys) {
        settings.put(CURSOR_KEYS, keys);

        assertThatThrownBy(() -> start(PRODUCTION)).hasMessageContaining("FOLLOWTHROUGH_CURSOR_KEYS");
    }

    @Test
    void all_that_is_missing_is_named_in_one_message() {
        settings.keySet().removeIf(property -> !property.equals(MIGRATES));

        assertThatThrownBy(() -> start(PRODUCTION))
                .hasMessageContainingAll(
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        "FOLLOWTHROUGH_CURSOR_KEYS",
                        "DATABASE_HOST",
                        "DATABASE_APP_PASSWORD",
                        "DATABASE_RELAY_PASSWORD",
                        "DATABASE_OWNER_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS");
    }

    private void start(List<String> profiles) {
        new DevelopmentKeyGuard(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build())
                .check(profiles);
    }
}
