package io.followthrough.platform.unapplied;

import io.followthrough.testkit.Infrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table, as it stands. */
record Noted(
        UUID id,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String whole,
        @Nullable String person,
        String cause) {

    static List<Noted> of(String tenant) {
        List<Noted> noted = new ArrayList<>();
        try (Connection database = Infrastructure.running().superuser("interview");
                PreparedStatement select = database.prepareStatement(
                        "select id, type, subject, whole, person, cause from unapplied_event where tenant_id = ?")) {
            select.setString(1, tenant);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                noted.add(new Noted(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6)));
            }
            return noted;
        } catch (SQLException e) {
            throw new AssertionError("the unapplied events cannot be read", e);
        }
    }
}
