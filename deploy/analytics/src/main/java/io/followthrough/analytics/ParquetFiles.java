package io.followthrough.analytics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same events as Parquet, one file per tenant and day (UTC): {@code tenant=acme/day=2026-11-05/events.parquet}, the
 * layout that DuckDB, Spark and others read as a table partitioned by both. A file is replaced as a whole, so that
 * readers never see half of one, and rows are ordered by id, so that the same events always give the same file.
 */
final class ParquetFiles {

    private final Warehouse warehouse;
    private final Path folder;

    ParquetFiles(Warehouse warehouse, Path folder) {
        this.warehouse = warehouse;
        this.folder = folder;
    }

    /** Writes every file anew that is older than the table; gives their number. */
    int refresh() throws SQLException, IOException {
        List<Part> stale = stale();
        for (Part part : stale) {
            write(part);
        }
        return stale.size();
    }

    private record Part(String tenant, LocalDate day) {}

    private List<Part> stale() throws SQLException {
        List<Part> parts = new ArrayList<>();
        try (Statement statement = warehouse.connection().createStatement();
                ResultSet rows = statement.executeQuery("from stale_file order by all")) {
            while (rows.next()) {
                parts.add(new Part(rows.getString(1), rows.getObject(2, LocalDate.class)));
            }
        }
        return parts;
    }

    private void write(Part part) throws SQLException, IOException {
        Path file = folder.resolve("tenant=" + part.tenant())
                .resolve("day=" + part.day())
                .resolve("events.parquet");
        if (isEmpty(part)) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling("events.draft");
            copy(part, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        on(part, "delete from stale_file where tenant = ? and day = ?");
    }

    private boolean isEmpty(Part part) throws SQLException {
        try (PreparedStatement statement = prepared(part, "select 1 from event where tenant = ? and day = ? limit 1");
                ResultSet rows = statement.executeQuery()) {
            return !rows.next();
        }
    }

    private void copy(Part part, Path target) throws SQLException {
        String quoted = target.toString().replace("'", "''");
        on(part, """
                copy (select * exclude (tenant, day) from event where tenant = ? and day = ? order by id)
                to '%s' (format parquet)
                """.formatted(quoted));
    }

    private void on(Part part, String sql) throws SQLException {
        try (PreparedStatement statement = prepared(part, sql)) {
            statement.execute();
        }
    }

    private PreparedStatement prepared(Part part, String sql) throws SQLException {
        PreparedStatement statement = warehouse.connection().prepareStatement(sql);
        statement.setString(1, part.tenant());
        statement.setObject(2, part.day());
        return statement;
    }
}
