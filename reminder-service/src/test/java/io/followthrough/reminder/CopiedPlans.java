package io.followthrough.reminder;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The plan of {@code cand-1}, stored for many more candidates of its tenant behind the service's back. */
public final class CopiedPlans {

    /** Ids are replaced wherever they stand; who was met are the same people in every copy. */
    private static final String COPIES = """
            with original as (select '%1$s' as tenant, '%2$s' as opportunity, '%3$s' as interview),
            copy as (
              select original.*, 'cand-' || n as candidate_id, md5(tenant || ' opportunity ' || n) as opportunity_id,
                md5(tenant || ' interview ' || n) as interview_id
              from original, generate_series(2, %4$d) as n)
            """;

    private static final List<String> TABLES = List.of(COPIES + """
            insert into opportunity_facts (tenant_id, opportunity_id, version, candidate_id, facts, planned_by,
              zone_rules)
            select f.tenant_id, cast(c.opportunity_id as uuid), f.version, c.candidate_id,
              replace(replace(f.facts, c.opportunity, cast(cast(c.opportunity_id as uuid) as text)), c.interview,
                cast(cast(c.interview_id as uuid) as text)), f.planned_by, f.zone_rules
            from opportunity_facts f, copy c where f.tenant_id = c.tenant and f.candidate_id = 'cand-1'""", COPIES + """
            insert into known_interview (tenant_id, id, opportunity_id, candidate_id)
            select c.tenant, cast(c.interview_id as uuid), cast(c.opportunity_id as uuid), c.candidate_id from copy c""", COPIES + """
            insert into reminder (tenant_id, id, version, natural_key, kind, candidate_id, opportunity_id, interview_id,
              about_type, about_id, about_name, opens_at, remind_at, due_at, until, local_date, trace, rejected_dates,
              quiet_hours, channel, policy_version, state, passed, known_at, snoozed_until, done_at, fired_at)
            select r.tenant_id, gen_random_uuid(), r.version,
              replace(replace(replace(r.natural_key, c.opportunity, cast(cast(c.opportunity_id as uuid) as text)),
                c.interview, cast(cast(c.interview_id as uuid) as text)), 'cand-1', c.candidate_id),
              r.kind, c.candidate_id, case when r.opportunity_id is not null then cast(c.opportunity_id as uuid) end,
              case when r.interview_id is not null then cast(c.interview_id as uuid) end, r.about_type,
              case r.about_type when 'INTERVIEW' then cast(c.interview_id as uuid)
                when 'OPPORTUNITY' then cast(c.opportunity_id as uuid) else r.about_id end,
              r.about_name, r.opens_at, r.remind_at, r.due_at, r.until, r.local_date, r.trace, r.rejected_dates,
              r.quiet_hours, r.channel, r.policy_version, r.state, r.passed, r.known_at, r.snoozed_until, r.done_at,
              r.fired_at
            from reminder r, copy c where r.tenant_id = c.tenant and r.candidate_id = 'cand-1'""", """
            insert into timer (tenant_id, id, fire_at, offset_millis)
            select r.tenant_id, r.id,
              case r.kind when 'CONNECT' then r.opens_at else cast(cast(r.remind_at as json) ->> r.passed as timestamptz) end,
              0
            from reminder r where r.tenant_id = '%1$s' and r.candidate_id <> 'cand-1' and r.state <> 'DONE'
              and (r.kind = 'CONNECT' or json_array_length(cast(r.remind_at as json)) > r.passed)""");

    private final String tenant;

    private CopiedPlans(String tenant) {
        this.tenant = tenant;
    }

    /** The tenant has {@code candidates} then, all with the plan that the round has now. */
    public static CopiedPlans of(String tenant, PlayedRound round, int candidates) {
        try (Connection database = superuser()) {
            database.setAutoCommit(false);
            for (String table : TABLES) {
                try (var statement = database.createStatement()) {
                    statement.execute(table.formatted(tenant, round.opportunityId(), round.interviewId(), candidates));
                }
            }
            database.commit();
        } catch (SQLException e) {
            throw new AssertionError("the plans cannot be copied", e);
        }
        return new CopiedPlans(tenant);
    }

    /** How many of the tenant's rows of a table hold a condition. */
    public long count(String tableAndCondition) {
        return Long.parseLong(text("select count(*) from " + tableAndCondition + " and tenant_id = ?"));
    }

    /** A value over the tenant's reminders of which a condition holds. */
    public String ofReminders(String value, String condition) {
        return text("select " + value + " from reminder where " + condition + " and tenant_id = ?");
    }

    private String text(String query) {
        try (Connection database = superuser();
                PreparedStatement statement = database.prepareStatement(query)) {
            statement.setString(1, tenant);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new AssertionError("the plans cannot be read", e);
        }
    }

    private static Connection superuser() throws SQLException {
        return Infrastructure.running().superuser(Service.REMINDER.databaseName());
    }
}
