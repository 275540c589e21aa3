package io.followthrough.testkit.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what a service's database holds of one candidate with what the candidate is handed out, found through
 * PostgreSQL's own catalogue as {@link CandidateTraces} does: every value of every column of the candidate's rows must be
 * somewhere in the export, or the table or column stand among the exceptions, each with its reason. A new table or column
 * fails until the export holds it, or somebody says why it need not.
 */
public final class ExportedData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ROWS = "select cast(to_jsonb(t) as text) from %s t where t.tenant_id = ? and %s";

    private final Map<String, String> reasons = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private ExportedData() {}

    /** The exceptions that hold everywhere. */
    public static ExportedData expected() {
        return new ExportedData()
                .leavingOut("tenant_id", "the organisation, which the caller's token names")
                .leavingOut("erased_candidate", "says that there is nothing to hand out")
                .leavingOut("stored_answer", "repeats for a day what was answered to the caller itself");
    }

    /** @param what a table, a column of any table, or {@code table.column} */
    public ExportedData leavingOut(String what, String reason) {
        reasons.put(what, reason);
        return this;
    }

    /**
     * @param export the JSON that the candidate was handed out
     * @throws AssertionError naming every column with a value that is not in it, every column that is empty in all rows
     *     of the candidate, so that nothing would be proved of it, and every exception that excepts nothing
     */
    public void check(Service service, String tenant, String candidateId, String export) {
        Set<String> handedOut = Leaves.of(read(export));
        Set<String> faults = new TreeSet<>();
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName())) {
            for (CandidateTable table : CandidateTable.all(superuser)) {
                String condition = table.rowsOfCandidate();
                if (condition != null && !isLeftOut(table.name())) {
                    List<JsonNode> rows = rows(superuser, table.name(), condition, tenant, candidateId);
                    compare(table.name(), rows, handedOut, faults);
                }
            }
        } catch (SQLException e) {
            throw new AssertionError("the tables of " + service + " cannot be read", e);
        }
        reasons.keySet().stream()
                .filter(exception -> !used.contains(exception))
                .forEach(exception -> faults.add(exception + " is an exception without a table or column"));
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join("\n", faults));
        }
    }

    private void compare(String table, List<JsonNode> rows, Set<String> handedOut, Set<String> faults) {
        if (rows.isEmpty()) {
            faults.add(table + " holds no row of the candidate, so that nothing would be proved of it");
        }
        Set<String> empty = new TreeSet<>();
        Set<String> filled = new HashSet<>();
        for (JsonNode row : rows) {
            row.properties().forEach(cell -> {
                String column = table + "." + cell.getKey();
                if (isLeftOut(column) || isLeftOut(cell.getKey())) {
                    return;
                }
                Set<String> values = Leaves.of(cell.getValue());
                (values.isEmpty() ? empty : filled).add(column);
                if (!handedOut.containsAll(values)) {
                    faults.add(column + " is not handed out");
                }
            });
        }
        empty.removeAll(filled);
        empty.forEach(column -> faults.add(column + " is empty in all rows, so that nothing would be proved of it"));
    }

    private boolean isLeftOut(String what) {
        if (reasons.containsKey(what)) {
            used.add(what);
            return true;
        }
        return false;
    }

    private static List<JsonNode> rows(
            Connection superuser, String table, String condition, String tenant, String candidateId)
            throws SQLException {
        List<JsonNode> found = new ArrayList<>();
        try (PreparedStatement select = superuser.prepareStatement(ROWS.formatted(table, condition))) {
            select.setString(1, tenant);
            select.setString(2, candidateId);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                found.add(read(rows.getString(1)));
            }
        }
        return found;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }
}
