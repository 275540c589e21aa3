package io.followthrough.reminder.store.reminder;

import io.followthrough.platform.store.Versioned;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.reminder.domain.fact.KnownInterview;
import io.followthrough.reminder.domain.plan.RevisedPlan;
import io.followthrough.reminder.domain.reminder.Reminder;
import io.followthrough.timing.plan.ReminderKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tenant's reminders. */
@ApplicationScoped
public class Reminders {

    private static final String ONE = ReminderRow.SELECT + "and r.id = $2";
    private static final String STANDING = ReminderRow.SELECT + "and r.natural_key = $2 and r.state <> 'CANCELLED'";
    private static final String OF_OPPORTUNITIES = ReminderRow.SELECT + """
            and (r.opportunity_id = any($2) or (r.candidate_id = $3 and r.kind = 'KEEP_SEARCHING'))
            order by r.id for update""";
    private static final String OF_CANDIDATES = ReminderRow.SELECT + "and r.candidate_id = any($2) order by r.id";
    private static final String OF_IDS = ReminderRow.SELECT + "and r.id = any($2)";
    private static final String PAGE =
            ReminderRow.SELECT + "and r.candidate_id = $2 and r.id > $3 order by r.id limit $4";
    /** One plan's; what was cancelled gives way first, then what is oldest. */
    private static final int MOST_OF_PLAN = 1_000;

    private static final String OF_PLAN = "select * from (" + ReminderRow.SELECT + """
            and (r.interview_id = $2
              or (r.opportunity_id = $3 and (r.kind = 'FOLLOW_UP' or r.interview_id is null))
              or (r.candidate_id = $4 and r.kind = 'KEEP_SEARCHING'))
            order by r.state = 'CANCELLED', r.id desc limit $5) as r
            order by r.due_at, r.id""";
    private static final String CANDIDATE_OF = "select candidate_id from reminder where tenant_id = $1 and id = $2";

    /** New ones are added, those that stand replaced; a cast from text, as a text would be bound as a JSON string. */
    private static final String SAVE = """
            insert into reminder as r (tenant_id, version, id, natural_key, kind, candidate_id, opportunity_id,
              interview_id, about_type, about_id, about_name, opens_at, remind_at, due_at, until, local_date, trace,
              rejected_dates, quiet_hours, channel, policy_version, state, passed, known_at, snoozed_until, done_at)
            select $1, 0, s.id, s."naturalKey", s.kind, s."candidateId", s."opportunityId", s."interviewId",
              s."aboutType", s."aboutId", s."aboutName", s."opensAt", s."remindAt", s."dueAt", s.until, s."localDate",
              s.trace, s."rejectedDates", s."quietHours", s.channel, s."policyVersion", s.state, s.passed, s."knownAt",
              s."snoozedUntil", s."doneAt"
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as s(id uuid, "naturalKey" text, kind text,
              "candidateId" text, "opportunityId" uuid, "interviewId" uuid, "aboutType" text, "aboutId" uuid,
              "aboutName" text, "opensAt" timestamptz, "remindAt" text, "dueAt" timestamptz, until timestamptz,
              "localDate" date, trace text, "rejectedDates" text, "quietHours" text, channel text,
              "policyVersion" bigint, state text, passed int, "knownAt" timestamptz, "snoozedUntil" timestamptz,
              "doneAt" timestamptz)
            on conflict (tenant_id, id) do update set version = r.version + 1, natural_key = excluded.natural_key,
              interview_id = excluded.interview_id, about_type = excluded.about_type, about_id = excluded.about_id,
              about_name = excluded.about_name, opens_at = excluded.opens_at, remind_at = excluded.remind_at,
              due_at = excluded.due_at, until = excluded.until, local_date = excluded.local_date,
              trace = excluded.trace, rejected_dates = excluded.rejected_dates, quiet_hours = excluded.quiet_hours,
              channel = excluded.channel, policy_version = excluded.policy_version, state = excluded.state,
              passed = excluded.passed, known_at = excluded.known_at, snoozed_until = excluded.snoozed_until,
              done_at = excluded.done_at""";

    private static final String KEEP_UP = """
            update reminder set quiet_hours = $4, policy_version = $5
            where tenant_id = $1 and (opportunity_id = any($2) or (candidate_id = $3 and kind = 'KEEP_SEARCHING'))
              and state not in ('DONE', 'DISMISSED', 'CANCELLED') and (quiet_hours <> $4 or policy_version <> $5)""";
    /** Follow-ups are the opportunity's own, whichever round they count from. */
    private static final String MOVE = """
            update reminder set opportunity_id = $4, version = version + 1
            where tenant_id = $1 and interview_id = $2 and opportunity_id = $3 and kind <> 'FOLLOW_UP'""";

    private static final String FORGET_NAME =
            "update reminder set about_name = null where tenant_id = $1 and about_id = $2 and about_name is not null";

    /** A reminder as it stands. */
    public Uni<Optional<Versioned<Reminder>>> find(TenantTransaction transaction, UUID id) {
        return transaction.row(ONE, ReminderRow.class, id).map(row -> row.map(ReminderRow::versioned));
    }

    /** A reminder, its row locked until the transaction ends; who asks for it holds its candidate. */
    public Uni<Optional<Versioned<Reminder>>> lock(TenantTransaction transaction, UUID id) {
        return transaction.row(ONE + " for update", ReminderRow.class, id).map(row -> row.map(ReminderRow::versioned));
    }

    /** The reminder of a key that was not cancelled. */
    public Uni<Optional<Versioned<Reminder>>> standing(TenantTransaction transaction, ReminderKey key) {
        return transaction.row(STANDING, ReminderRow.class, key.toString()).map(row -> row.map(ReminderRow::versioned));
    }

    /** Whose a reminder is, without reading the rest of it. */
    public Uni<Optional<String>> candidateOf(TenantTransaction transaction, UUID id) {
        return transaction.row(CANDIDATE_OF, String.class, id);
    }

    /** The reminders of these opportunities and those of the candidate's search, locked until the transaction ends. */
    public Uni<List<Reminder>> lock(
            TenantTransaction transaction, Collection<UUID> opportunityIds, String candidateId) {
        return transaction
                .rows(OF_OPPORTUNITIES, ReminderRow.class, opportunityIds.toArray(UUID[]::new), candidateId)
                .map(Reminders::reminders);
    }

    /** All reminders of these candidates, by candidate, the oldest first. */
    public Uni<Map<String, List<Reminder>>> ofCandidates(TenantTransaction transaction, List<String> candidateIds) {
        return transaction
                .rows(OF_CANDIDATES, ReminderRow.class, (Object) candidateIds.toArray(String[]::new))
                .map(rows -> reminders(rows).stream()
                        .collect(Collectors.groupingBy(
                                reminder -> reminder.owner().candidateId())));
    }

    /** Those of these ids that there are, in any order. */
    public Uni<List<Reminder>> ofIds(TenantTransaction transaction, List<UUID> ids) {
        return transaction
                .rows(OF_IDS, ReminderRow.class, (Object) ids.toArray(UUID[]::new))
                .map(Reminders::reminders);
    }

    /** The candidate's next reminders, the oldest first, after the one of that id: ids rise with time. */
    public Uni<List<Reminder>> page(TenantTransaction transaction, String candidateId, UUID after, int limit) {
        return transaction
                .rows(PAGE, ReminderRow.class, candidateId, after, limit)
                .map(Reminders::reminders);
    }

    /**
     * An interview's own reminders, its opportunity's follow-ups and the candidate's search, by deadline: those that stand,
     * and the latest of those that were cancelled.
     */
    public Uni<List<Reminder>> ofPlan(TenantTransaction transaction, KnownInterview interview) {
        return transaction
                .rows(
                        OF_PLAN,
                        ReminderRow.class,
                        interview.interviewId(),
                        interview.opportunityId(),
                        interview.candidateId(),
                        MOST_OF_PLAN)
                .map(Reminders::reminders);
    }

    /** Adds these reminders, or puts them in the place of what they were. */
    public void save(TenantTransaction transaction, List<Reminder> reminders) {
        transaction.executeAll(SAVE, reminders.stream().map(ReminderRow::of).toList());
    }

    /**
     * Brings what is still to be done up to a plan's delivery and policy where its times did not change: the dispatcher
     * reads the quiet hours there. What has ended keeps the policy that it was planned by.
     */
    public void keepUp(TenantTransaction transaction, List<RevisedPlan> plans) {
        plans.stream().collect(Collectors.groupingBy(RevisedPlan::delivery)).forEach((delivery, alike) -> {
            RevisedPlan any = alike.get(0);
            transaction.execute(
                    KEEP_UP,
                    alike.stream()
                            .map(plan -> plan.facts().opportunity().opportunityId())
                            .toArray(UUID[]::new),
                    any.facts().candidate().candidateId(),
                    StoredQuietHours.write(delivery.quietHours()),
                    any.policyVersion());
        });
    }

    /** The reminders of a round, whatever has become of them, are of another opportunity. */
    public void move(TenantTransaction transaction, UUID interviewId, UUID from, UUID to) {
        transaction.execute(MOVE, interviewId, from, to);
    }

    /** Forgets what the person is called whom reminders are about. */
    public void forgetName(TenantTransaction transaction, UUID personId) {
        transaction.execute(FORGET_NAME, personId);
    }

    private static List<Reminder> reminders(List<ReminderRow> rows) {
        return rows.stream().map(ReminderRow::toReminder).toList();
    }
}
