package io.followthrough.testkit.matrix;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** One call of an audited operation, by an actor who makes no other. */
final class AuditedCall {

    /** Not of what a call set off that went on without it. */
    private static final String ENTRIES = """
            select action || ' as ' || array_to_string(roles, ',') from audit_entry
            where tenant_id = ? and actor = ? and cardinality(roles) > 0""";

    private final OperationRow call;
    private final MatrixCaller caller;
    private final Map<String, String> fixtures;
    private final String tenant;
    private final String actor;

    /** @param fixtures that no other call has changed; a call that needs none is made in a sandbox of its own */
    AuditedCall(OperationRow call, MatrixCaller caller, Map<String, String> fixtures) {
        this.call = call;
        this.caller = caller;
        this.fixtures = Map.copyOf(fixtures);
        this.tenant = call.hasPlaceholders() ? Fixtures.TENANT : "audited-" + UUID.randomUUID() + "-sandbox";
        this.actor = caller == MatrixCaller.OWNER
                ? fixtures.getOrDefault(Fixtures.CANDIDATE, "")
                : "actor-" + UUID.randomUUID();
    }

    String name() {
        return call + " as " + caller.column();
    }

    CompletableFuture<Answer> send(Requests requests, Executor executor) {
        String token = Tokens.of(tenant, actor, role());
        return CompletableFuture.supplyAsync(() -> requests.send(call, token, fixtures), executor);
    }

    /** @throws AssertionError unless this actor has left this entry and no other */
    void check(Service service, String action, Answer answer) {
        List<String> entries = entries(service);
        if (!entries.equals(List.of(action + " as " + role()))) {
            throw new AssertionError(
                    name() + " left " + entries + " in the audit log instead of " + action + ": " + answer);
        }
    }

    private String role() {
        return caller == MatrixCaller.OWNER ? "candidate" : caller.column();
    }

    private List<String> entries(Service service) {
        List<String> entries = new ArrayList<>();
        try (Connection superuser = Infrastructure.running().superuser(service.databaseName());
                PreparedStatement select = superuser.prepareStatement(ENTRIES)) {
            select.setString(1, tenant);
            select.setString(2, actor);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                entries.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new AssertionError("the audit log of " + service + " cannot be read", e);
        }
        return entries;
    }
}
