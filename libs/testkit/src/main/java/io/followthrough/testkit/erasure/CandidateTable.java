package io.followthrough.testkit.erasure;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table, and how its rows belong to a candidate.
 *
 * @param rowsOfCandidate a condition on a row {@code t} with one parameter, the candidate's id; null when neither the
 *     table nor one that it refers to has a {@code candidate_id}
 */
record CandidateTable(String name, @Nullable String rowsOfCandidate) {

    /** Of the shortest way from each table to a candidate_id: which table it refers to, and on which columns. */
    private static final String TABLES = """
            with recursive way (oid, condition, length) as (
              select c.oid, 't.candidate_id = ?' collate "C", 0 from pg_class c join pg_attribute a on a.attrelid = c.oid
              where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'candidate_id'
              union all
              select f.conrelid, format('exists (select from %s p where %s and %s)', f.confrelid::regclass,
                (select string_agg(format('p.%I = t.%I', there.attname, here.attname), ' and ')
                  from unnest(f.conkey, f.confkey) as k(mine, theirs)
                  join pg_attribute here on here.attrelid = f.conrelid and here.attnum = k.mine
                  join pg_attribute there on there.attrelid = f.confrelid and there.attnum = k.theirs),
                replace(w.condition, 't.', 'p.')) collate "C", w.length + 1
              from way w join pg_constraint f on f.confrelid = w.oid and f.contype = 'f' and f.conrelid <> w.oid
              where w.length < 4)
            select c.oid::regclass::text,
              (select condition from way w where w.oid = c.oid order by length limit 1)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'tenant_id'
            order by 1""";

    /** The ids in a row's primary key; the tenant is nobody's trace. */
    private static final String IDS = """
            select distinct key.value from %s t, jsonb_each_text(to_jsonb(t)) as key
            where t.tenant_id = ? and %s and key.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
              and exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid
                where i.indrelid = '%s'::regclass and i.indisprimary and a.attnum = any(i.indkey)
                  and a.attname = key.key)
            union all select '' from %s t where t.tenant_id = ? and %s""";

    private static final String MENTIONS = """
            select exists (select from %s t, unnest(?) as sought(value)
              where t.tenant_id = ? and position(sought.value in cast(to_jsonb(t) as text)) > 0)""";

    static List<CandidateTable> all(Connection superuser) throws SQLException {
        List<CandidateTable> tables = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new CandidateTable(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }

    /** The ids of the candidate's rows; the empty text stands for rows, so that none at all means no row. */
    Set<String> ids(Connection superuser, String condition, String tenant, String candidateId) throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (PreparedStatement select =
                superuser.prepareStatement(IDS.formatted(name, condition, name, name, condition))) {
            select.setString(1, tenant);
            select.setString(2, candidateId);
            select.setString(3, tenant);
            select.setString(4, candidateId);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    boolean mentions(Connection superuser, String tenant, Set<String> traces) throws SQLException {
        Array sought = superuser.createArrayOf(
                "text", traces.stream().filter(trace -> !trace.isEmpty()).toArray());
        try (PreparedStatement select = superuser.prepareStatement(MENTIONS.formatted(name))) {
            select.setArray(1, sought);
            select.setString(2, tenant);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getBoolean(1);
        }
    }
}
