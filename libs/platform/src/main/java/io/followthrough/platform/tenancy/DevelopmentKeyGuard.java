package io.followthrough.platform.tenancy;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
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
    private final Optional<String> appPassword;
    private final Optional<String> relayPassword;

    DevelopmentKeyGuard(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> publicKey,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuerUrl,
            @ConfigProperty(name = "followthrough.cursor.keys") Optional<List<String>> cursorKeys,
            @ConfigProperty(name = "database.app-password") Optional<String> appPassword,
            @ConfigProperty(name = "database.relay-password") Optional<String> relayPassword) {
        this.publicKey = publicKey;
        this.issuerUrl = issuerUrl;
        this.cursorKeys = cursorKeys;
        this.appPassword = appPassword;
        this.relayPassword = relayPassword;
    }

    /** The first thing that a service does at its start is to migrate its database: not with these settings. */
    @Override
    public void customize(FluentConfiguration migrations) {
        check(ConfigUtils.getProfiles());
    }

    /** Where another container migrates, this is the first thing. */
    void start(@Observes StartupEvent event) {
        check(ConfigUtils.getProfiles());
    }

    /** @throws IllegalStateException saying which settings must go or come, unless a profile is for development */
    void check(Collection<String> profiles) {
        if (!profiles.isEmpty() && DEVELOPMENT.containsAll(profiles)) {
            return;
        }
        if (publicKey.isPresent()) {
            throw new IllegalStateException(
                    "quarkus.oidc.public-key is for development; production verifies tokens with the issuer's keys");
        }
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("production needs " + String.join("; ", missing));
        }
    }

    /** All at once, each by the name of its variable. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (issuerUrl.isEmpty()) {
            missing.add("QUARKUS_OIDC_AUTH_SERVER_URL, the token issuer");
        }
        List<String> keys = cursorKeys.orElse(List.of());
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length() < CURSOR_KEY_LENGTH)) {
            missing.add("FOLLOWTHROUGH_CURSOR_KEYS, one or more keys of at least " + CURSOR_KEY_LENGTH
                    + " characters, parted by commas");
        }
        if (appPassword.isEmpty()) {
            missing.add("DATABASE_APP_PASSWORD, of the role that the service works as");
        }
        if (relayPassword.isEmpty()) {
            missing.add("DATABASE_RELAY_PASSWORD, of the role of the outbox");
        }
        return missing;
    }
}
