package io.followthrough.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule of what has to be listed, against operations of each kind. */
class AuditedTableTest {

    private static final List<OperationRow> OPERATIONS = OperationTable.parse("""
            method | path | body | owner | other candidate | coach | admin | service | other tenant | no token | expired token
            GET | /v1/secrets | | 403 | 403 | 403 | 200 | 403 | 200 | 401 | 401
            POST | /v1/things | {} | 201 | 404 | 403 | 201 | 201 | 404 | 401 | 401
            DELETE | /v1/things/<thing> | | 204 | 404 | 403 | 204 | 204 | 404 | 401 | 401
            PUT | /v1/rules/{ONE} | {} | 403 | 403 | 403 | 200 | 403 | 200 | 401 | 401
            """);
    private static final String HEADER = "method | path | body | action | why not\n";
    private static final String DELETED = "DELETE | /v1/things/<thing> | | THING_DELETED |\n";
    private static final String RULED = "PUT | /v1/rules/{ONE} | {} | RULE_CHANGED |\n";

    @Test
    void what_deletes_and_what_the_owner_may_not_write_is_all_that_has_to_be_listed() {
        assertThatCode(() -> AuditedTable.parse(HEADER + DELETED + RULED).checkComplete(OPERATIONS))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_left_out_is_named() {
        assertThatThrownBy(() -> AuditedTable.parse(HEADER + DELETED).checkComplete(OPERATIONS))
                .hasMessageContaining("does not list what only few may do: [PUT /v1/rules/{}]");
        assertThatThrownBy(() -> AuditedTable.parse(HEADER + RULED).checkComplete(OPERATIONS))
                .hasMessageContaining("does not list what only few may do: [DELETE /v1/things/{}]");
    }

    @Test
    void what_is_listed_in_vain_is_named() {
        String more = "POST | /v1/things | {} | THING_MADE |\n";

        assertThatThrownBy(() ->
                        AuditedTable.parse(HEADER + DELETED + RULED + more).checkComplete(OPERATIONS))
                .hasMessageContaining("no such thing: [POST /v1/things]");
    }

    @Test
    void a_line_has_an_action_or_a_reason_and_not_both() {
        assertThatThrownBy(() -> AuditedTable.parse(HEADER + "PUT | /v1/rules/{ONE} | {} | |"))
                .hasMessageContaining("needs an action, or the reason");
        assertThatThrownBy(() -> AuditedTable.parse(HEADER + "PUT | /v1/rules/{ONE} | {} | RULE_CHANGED | why"))
                .hasMessageContaining("needs an action, or the reason");
    }
}
