package io.followthrough.platform.tenancy;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Stops the start of a service that would trust the development key, or nobody in particular, or would look for its
 * database and broker on its own machine, in production. Production is whatever is not development alone: a development
 * profile beside another one is none.
 */
@ApplicationScoped
@FlywayDataSource("owner")
class DevelopmentKeyGuard implements FlywayConfigurationCustomizer {

    private static final Set<String> DEVELOPMENT = Set.of("dev", "test");
    private static final String DEVELOPMENT_KEY = "quarkus.oidc.public-key";
    private static final String MIGRATES = "quarkus.flyway.owner.migrate-at-start";
    private static final int CURSOR_KEY_LENGTH = 32;

    private static final Needed CURSOR_KEYS = new Needed(
            "followthrough.cursor.keys",
            "keys that cursors are signed with, at least 32 characters each, parted by commas: the first signs, all are believed");
    private static final Needed OWNER_PASSWORD =
            new Needed("database.owner-password", "of the role `<database>_owner`, which migrates");
    private static final List<Needed> ALWAYS = List.of(
            new Needed("quarkus.oidc.auth-server-url", "the token issuer"),
            new Needed("database.host", "PostgreSQL's address"),
            new Needed("database.app-password", "of the role `<database>_app`, as which the service works"),
            new Needed(
                    "database.relay-password",
                    "of the role `<database>_relay`, as which its outbox and its timers work"),
            new Needed("kafka.bootstrap.servers", "where Kafka is"));

    private final Config config;

    DevelopmentKeyGuard(Config config) {
        this.config = config;
    }

    /**
     * A setting without which nothing starts in production.
     *
     * @param property its name
     * @param text what it is for
     */
    private record Needed(String property, String text) {

        /** The variable in the environment, as configuration maps names. */
        String named() {
            return property.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT) + ", " + text;
        }
    }

    /** The first thing that a service does at its start is to migrate its database: not with these settings. */
    @Override
    public void customize(FluentConfiguration migrations) {
        check(ConfigUtils.getProfiles());
    }

    /** Where another container migrates, this is the first thing. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        check(ConfigUtils.getProfiles());
    }

    /** @throws IllegalStateException saying which settings must go or come, unless a profile is for development */
    void check(Collection<String> profiles) {
        if (!profiles.isEmpty() && DEVELOPMENT.containsAll(profiles)) {
            return;
        }
        if (isGiven(DEVELOPMENT_KEY)) {
            throw new IllegalStateException(
                    DEVELOPMENT_KEY + " is for development; production verifies tokens with the issuer's keys");
        }
        List<Needed> missing = missing();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("production needs "
                    + String.join("; ", missing.stream().map(Needed::named).toList()));
        }
    }

    /** All at once. */
    private List<Needed> missing() {
        List<Needed> missing = new ArrayList<>(ALWAYS);
        missing.removeIf(needed -> isGiven(needed.property()));
        if (!cursorKeysAreLongEnough()) {
            missing.add(CURSOR_KEYS);
        }
        if (config.getOptionalValue(MIGRATES, Boolean.class).orElse(false) && !isGiven(OWNER_PASSWORD.property())) {
            missing.add(OWNER_PASSWORD);
        }
        return missing;
    }

    private boolean cursorKeysAreLongEnough() {
        List<String> keys =
                config.getOptionalValues(CURSOR_KEYS.property(), String.class).orElse(List.of());
        return !keys.isEmpty() && keys.stream().allMatch(key -> key.length() >= CURSOR_KEY_LENGTH);
    }

    private boolean isGiven(String property) {
        return config.getOptionalValue(property, String.class).isPresent();
    }
}
