package io.followthrough.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentKeyGuardTest {

    private static final Optional<String> KEY = Optional.of("MIIB");
    private static final Optional<String> ISSUER = Optional.of("https://issuer.example");
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> PASSWORD = Optional.of("secret");
    private static final Optional<List<String>> CURSOR_KEYS = Optional.of(List.of("k".repeat(32)));

    @Test
    void a_key_in_the_configuration_stops_the_start_even_beside_an_issuer() {
        assertThatThrownBy(() -> start(KEY, NONE)).hasMessageContaining("quarkus.oidc.public-key is for development");
        assertThatThrownBy(() -> start(KEY, ISSUER)).hasMessageContaining("quarkus.oidc.public-key is for development");
    }

    @Test
    void a_missing_issuer_stops_the_start() {
        assertThatThrownBy(() -> start(NONE, NONE)).hasMessageContaining("QUARKUS_OIDC_AUTH_SERVER_URL");
    }

    @Test
    void an_issuer_alone_starts() {
        assertThatCode(() -> start(NONE, ISSUER)).doesNotThrowAnyException();
    }

    @Test
    void only_the_profiles_of_development_take_the_key() {
        DevelopmentKeyGuard guard = new DevelopmentKeyGuard(KEY, NONE, CURSOR_KEYS, PASSWORD, PASSWORD);

        assertThatCode(() -> guard.check(List.of("dev"))).doesNotThrowAnyException();
        assertThatCode(() -> guard.check(List.of("test"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> guard.check(List.of("staging"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> guard.check(List.of("prod", "dev"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> guard.check(List.of("dev", "prod"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> guard.check(List.of())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789012345678901234567890", "01234567890123456789012345678901,short"})
    void missing_or_short_keys_for_cursors_stop_the_start(String keys) {
        Optional<List<String>> given = keys.isEmpty() ? Optional.empty() : Optional.of(List.of(keys.split(",", -1)));

        assertThatThrownBy(
                        () -> new DevelopmentKeyGuard(NONE, ISSUER, given, PASSWORD, PASSWORD).check(List.of("prod")))
                .hasMessageContaining("FOLLOWTHROUGH_CURSOR_KEYS");
    }

    @Test
    void all_that_is_missing_is_named_in_one_message() {
        assertThatThrownBy(
                        () -> new DevelopmentKeyGuard(NONE, NONE, Optional.empty(), NONE, NONE).check(List.of("prod")))
                .hasMessageContainingAll(
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        "FOLLOWTHROUGH_CURSOR_KEYS",
                        "DATABASE_APP_PASSWORD",
                        "DATABASE_RELAY_PASSWORD");
    }

    private static void start(Optional<String> publicKey, Optional<String> issuerUrl) {
        new DevelopmentKeyGuard(publicKey, issuerUrl, CURSOR_KEYS, PASSWORD, PASSWORD).check(List.of("prod"));
    }
}
