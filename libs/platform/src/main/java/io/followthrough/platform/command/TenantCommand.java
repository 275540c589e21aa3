package io.followthrough.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.platform.events.EventJson;
import io.followthrough.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tenant leaves: everything of it in this service's database is handed out, or erased. What is printed is JSON, a line
 * each, and the last line is the {@link Receipt}.
 */
final class TenantCommand {

    private static final String FILE = "%s.%s.jsonl";
    private static final String OWNER_ONLY = "rw-------";

    private final ServiceSettings settings;
    private final PrintStream out;
    private final TenantId tenant;
    private final TenantRows rows;

    TenantCommand(ServiceSettings settings, PrintStream out, TenantId tenant) {
        this.settings = settings;
        this.out = out;
        this.tenant = tenant;
        this.rows = new TenantRows(settings.ownedDatabase(), tenant);
    }

    /**
     * What was done.
     *
     * @param done {@code EXPORTED} or {@code ERASED}
     * @param rows how many, by table; tables that had none are left out
     * @param namesLeaveTopicsAt when topics and dead letters hold nothing any more that was published before; null for an
     *     export
     */
    record Receipt(
            String service,
            String tenant,
            String done,
            Map<String, Long> rows,
            Instant at,
            @Nullable Instant namesLeaveTopicsAt) {}

    /** Prints every row; an export that does not end with its receipt is not whole. */
    int export() throws SQLException {
        out.println(export(out));
        return OperatorCommand.DONE;
    }

    /**
     * Writes every row and the receipt to a file {@code <tenant>.<service>.jsonl} that only its owner may read, in place of an
     * older one, and prints the receipt.
     */
    int exportTo(Path folder) throws SQLException, IOException {
        Path file = folder.resolve(FILE.formatted(tenant, settings.service()));
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        String receipt;
        try (PrintStream lines = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            receipt = export(lines);
            lines.println(receipt);
            if (lines.checkError()) {
                throw new IOException(file + " could not be written");
            }
        }
        out.println(receipt);
        return OperatorCommand.DONE;
    }

    /** Erases every row, unless events still wait to be published: other services would take them in afterwards. */
    int erase() throws SQLException {
        long unpublished = rows.unpublishedEvents();
        if (unpublished > 0) {
            out.printf(
                    "%s: nothing erased: %d events of tenant %s are still to be published; ask again once they are.%n",
                    settings.service(), unpublished, tenant);
            return OperatorCommand.FAILED;
        }
        Map<String, Long> erased = rows.erase();
        Instant now = rows.now();
        out.println(written(new Receipt(
                settings.service(), tenant.value(), "ERASED", erased, now, now.plus(settings.topicsRetention()))));
        return OperatorCommand.DONE;
    }

    private String export(PrintStream lines) throws SQLException {
        Map<String, Long> exported = rows.export(lines::println);
        return written(new Receipt(settings.service(), tenant.value(), "EXPORTED", exported, rows.now(), null));
    }

    private static String written(Receipt receipt) {
        try {
            return EventJson.mapper().writeValueAsString(receipt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a receipt is not serializable", e);
        }
    }
}
