package io.followthrough.platform.command;

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
 * @param kafka the settings of Kafka's clients: everything that begins with {@code kafka.}
 */
record ServiceSettings(String service, DataSource database, Map<String, Object> kafka) {

    private static final String KAFKA = "kafka.";

    static ServiceSettings of(Config config) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(config.getValue("quarkus.datasource.owner.jdbc.url", String.class));
        database.setUser(config.getValue("quarkus.datasource.relay.username", String.class));
        database.setPassword(config.getValue("quarkus.datasource.relay.password", String.class));
        return new ServiceSettings(config.getValue("quarkus.application.name", String.class), database, kafka(config));
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
