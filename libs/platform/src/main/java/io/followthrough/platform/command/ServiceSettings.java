package io.followthrough.platform.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a command needs of the service's configuration.
 *
 * @param service its name, for example {@code notes-service}
 * @param database its database, as the role that works for all tenants; the address is that of the migrations (JDBC)
 * @param ownedDatabase the same, as the role that owns the tables
 * @param kafka the settings of Kafka's clients: everything that begins with {@code kafka.}
 * @param topicsRetention for how long topics and dead letters keep events
 */
record ServiceSettings(
        String service,
        DataSource database,
        DataSource ownedDatabase,
        Map<String, Object> kafka,
        Duration topicsRetention) {

    private static final String KAFKA = "kafka.";

    static ServiceSettings of(Config config) {
        return new ServiceSettings(
                config.getValue("quarkus.application.name", String.class),
                database(config, "quarkus.datasource.relay."),
                database(config, "quarkus.datasource.owner."),
                kafka(config),
                config.getValue("followthrough.topics.retention", Duration.class));
    }

    private static DataSource database(Config config, String role) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(config.getValue("quarkus.datasource.owner.jdbc.url", String.class));
        database.setUser(config.getValue(role + "username", String.class));
        database.setPassword(config.getValue(role + "password", String.class));
        return database;
    }

    /** An environment variable names a setting in capitals and with underscores. */
    private static Map<String, Object> kafka(Config config) {
        Map<String, Object> kafka = new HashMap<>();
        for (String property : config.getPropertyNames()) {
            String name = property.toLowerCase(Locale.ROOT).replace('_', '.');
            if (name.startsWith(KAFKA)) {
                config.getOptionalValue(property, String.class)
                        .ifPresent(value -> kafka.put(name.substring(KAFKA.length()), value));
            }
        }
        return kafka;
    }
}
