package io.followthrough.platform.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Events that Kafka refused for good. Put back, an event is the youngest of its shard: those of its key that came after it
 * have gone; among those put back together the order is what it was. Its id stays, so that whoever has it already knows.
 */
final class ParkedEvents implements SetAside {

    private static final String LINE = """
            select format('%s  %s  tenant %s  subject %s  %s bytes  parked %s: %s', id, type, tenant_id, aggregateid,
              octet_length(payload), to_char(parked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), cause) as line,
              seq
            from""";

    private static final String LIST = LINE + " outbox_parked order by seq";

    private static final String PUT_BACK = """
            with back as (delete from outbox_parked where cast(? as text) is null or cast(id as text) = ? returning *),
            appended as (
              insert into outbox (tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
                "timestamp", correlation_id, causation_id, traceparent)
              select tenant_id, id, shard, aggregatetype, aggregateid, aggregate_version, type, msg_key, payload,
                "timestamp", correlation_id, causation_id, traceparent
              from back order by seq)
            """ + LINE + " back order by seq";

    private static final String DROP = """
            with dropped as (delete from outbox_parked where cast(id as text) = ? returning *)
            """ + LINE + " dropped order by seq";

    private final DataSource database;

    ParkedEvents(DataSource database) {
        this.database = database;
    }

    @Override
    public List<String> list() throws SQLException {
        return lines(LIST);
    }

    @Override
    public List<String> putBackAll() throws SQLException {
        return lines(PUT_BACK, null, null);
    }

    @Override
    public List<String> putBack(String id) throws SQLException {
        return lines(PUT_BACK, id, id);
    }

    @Override
    public List<String> drop(String id) throws SQLException {
        return lines(DROP, id);
    }

    private List<String> lines(String sql, @Nullable String... parameters) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString("line"));
            }
        }
        return lines;
    }
}
