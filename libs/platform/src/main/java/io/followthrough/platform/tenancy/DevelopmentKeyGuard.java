package io.followthrough.platform.tenancy;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Stops the start of a service that would trust the development key, or nobody in particular, in production. Production
 * is whatever is not development alone: a development profile beside another one is none.
 */
@ApplicationScoped
@FlywayDataSource("owner")
class DevelopmentKeyGuard implements FlywayConfigurationCustomizer {

    private static final Set<String> DEVELOPMENT = Set.of("dev", "test");
    private static final int CURSOR_KEY_LENGTH = 32;

    private final Optional<String> publicKey;
    private final Optional<String> issuerUrl;
    private final Optional<List<String>> cursorKeys;

    DevelopmentKeyGuard(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuerUrl,
            @ConfigProperty(name = "followthrough.cursor.keys") Optional<List<String>> cursorKeys) {
        this.publicKey = publicKey;
        this.issuerUrl = issuerUrl;
        this.cursorKeys = cursorKeys;
    }

    /** The first thing that a service does at its start is to migrate its database: not with these settings. */
    @Override
    public void customize(FluentConfiguration migrations) {
        check(ConfigUtils.getProfiles());
    }

    /** @throws IllegalStateException saying which setting must go or come, unless a profile is for development */
    void check(Collection<String> profiles) {
        if (!profiles.isEmpty() && DEVELOPMENT.containsAll(profiles)) {
            return;
        }
        if (publicKey.isPresent()) {
            throw new IllegalStateException(
                    "quarkus.oidc.public-key is for development; production verifies tokens with the issuer's keys");
        }
        if (issuerUrl.isEmpty()) {
            throw new IllegalStateException(
                    "production needs the token issuer: set quarkus.oidc.auth-server-url (QUARKUS_OIDC_AUTH_SERVER_URL)");
        }
        if (cursorKeys.orElse(List.of()).stream().noneMatch(key -> key.length() >= CURSOR_KEY_LENGTH)
                || cursorKeys.get().stream().anyMatch(key -> key.length() < CURSOR_KEY_LENGTH)) {
            throw new IllegalStateException(
                    "production needs keys for cursors: set followthrough.cursor.keys (FOLLOWTHROUGH_CURSOR_KEYS) to one or"
                            + " more of at least " + CURSOR_KEY_LENGTH + " characters, parted by commas");
        }
    }
}
