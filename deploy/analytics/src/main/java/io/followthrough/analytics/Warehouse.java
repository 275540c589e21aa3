package io.followthrough.analytics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.TopicPartition;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The DuckDB database. What a batch brings and how far the topics were read change in one transaction: a crash, a restart
 * or a replay from offset zero leaves every table as if each event had come once.
 */
final class Warehouse implements AutoCloseable {

    private static final String ADD_NEW = "insert into event select * from arrival on conflict do nothing";
    /** Whose file changes: that of what is new, and that of what is about to be forgotten. */
    private static final String NOTE_STALE =
            "insert into stale_file select distinct tenant, day from %s on conflict do" + " nothing";
    /**
     * An erasure removes what the erased person's events told until then; what a service tells of the person while it
     * erases goes when that service has answered.
     */
    private static final String ERASED = """
            event where type not in ('CandidateErased', 'CandidateDataErased') and exists (
              from event as erasure
              where erasure.tenant = event.tenant and erasure.person = event.person
                and erasure.happened_at >= event.happened_at
                and (erasure.type = 'CandidateErased'
                  or erasure.type = 'CandidateDataErased' and erasure.source = event.source))
            """;

    private static final String KEEP_POSITION = """
            insert into reading_position values (?, ?, ?)
            on conflict do update set next_offset = excluded.next_offset
            """;

    private final DuckDBConnection connection;

    private Warehouse(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Opens the database, which one process at a time can; makes tables and views that are missing. */
    static Warehouse open(Path file, EventSchemas schemas) throws SQLException, IOException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Warehouse warehouse = new Warehouse(connection.unwrap(DuckDBConnection.class));
        warehouse.execute("set TimeZone = 'UTC'");
        warehouse.execute(script("warehouse.sql"));
        for (EventSchema schema : schemas.all()) {
            warehouse.execute(TypedView.of(schema));
        }
        warehouse.execute(script("standing.sql"));
        return warehouse;
    }

    /** Adds the facts that are not there yet and moves the positions, all of it or nothing. */
    void load(Collection<Fact> facts, Map<TopicPartition, Long> positions) throws SQLException {
        connection.setAutoCommit(false);
        boolean complete = false;
        try {
            add(facts);
            keep(positions);
            connection.commit();
            complete = true;
        } finally {
            if (!complete) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private void add(Collection<Fact> facts) throws SQLException {
        execute("delete from arrival");
        append(facts);
        execute(NOTE_STALE.formatted("(from arrival where id not in (select id from event))"));
        execute(ADD_NEW);
        execute(NOTE_STALE.formatted(ERASED));
        execute("delete from " + ERASED);
    }

    /** The next offset to read of every partition that was read before. */
    Map<TopicPartition, Long> positions() throws SQLException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("from reading_position")) {
            while (rows.next()) {
                positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        return positions;
    }

    /** The next reading starts at the beginning of every topic. */
    void forgetPositions() throws SQLException {
        execute("delete from reading_position");
    }

    DuckDBConnection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void append(Collection<Fact> facts) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "arrival")) {
            for (Fact fact : facts) {
                appender.beginRow();
                appender.append(fact.id());
                appender.append(fact.type());
                appender.append(fact.source());
                appender.append(fact.tenant());
                appender.append(fact.happenedAt().atOffset(ZoneOffset.UTC).toLocalDate());
                appender.append(fact.person());
                appender.append(fact.subject());
                appender.append(fact.happenedAt().atOffset(ZoneOffset.UTC));
                appender.append(fact.aggregateVersion());
                appender.append(fact.correlationId());
                appender.append(fact.causationId());
                appender.append(fact.data());
                appender.endRow();
            }
        }
    }

    private void keep(Map<TopicPartition, Long> positions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP_POSITION)) {
            for (Map.Entry<TopicPartition, Long> position : positions.entrySet()) {
                statement.setString(1, position.getKey().topic());
                statement.setInt(2, position.getKey().partition());
                statement.setLong(3, position.getValue());
                statement.execute();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Warehouse.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
