package io.followthrough.interview.store.round;

import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The people of the employer in each round, in the order in which they were named. */
@ApplicationScoped
class InterviewersOfRounds {

    private static final String OF_ROUNDS = """
            select interview_id, id, position, name, email, title, greeting_name, met from interviewer
            where tenant_id = $1 and interview_id = any($2) order by interview_id, position""";

    private static final String REMOVE_OTHERS =
            "delete from interviewer where tenant_id = $1 and interview_id = $2 and id <> all($3)";

    private static final String SAVE = """
            insert into interviewer (tenant_id, id, interview_id, position, name, email, title, greeting_name, met)
            select $1, id, "interviewId", position, name, email, title, "greetingName", met
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as e(
              "interviewId" uuid, id uuid, position int, name text, email text, title text,
              "greetingName" text, met boolean)
            on conflict (tenant_id, id) do update set position = excluded.position, name = excluded.name,
              email = excluded.email, title = excluded.title, greeting_name = excluded.greeting_name, met = excluded.met""";

    /** Somebody at a place of a round's list, from 0. */
    private record Row(
            UUID interviewId,
            UUID id,
            int position,
            String name,
            @Nullable String email,
            @Nullable String title,
            @Nullable String greetingName,
            @Nullable Boolean met) {

        static Row of(UUID interviewId, int position, Interviewer person) {
            return new Row(
                    interviewId,
                    person.id(),
                    position,
                    person.name(),
                    person.email(),
                    person.title(),
                    person.greetingName(),
                    person.met());
        }

        Interviewer toInterviewer() {
            return new Interviewer(id, name, email, title, greetingName, met);
        }
    }

    /** The people of each of these rounds; nothing for a round without any. */
    Uni<Map<UUID, List<Interviewer>>> of(TenantTransaction transaction, List<UUID> interviewIds) {
        return transaction
                .rows(OF_ROUNDS, Row.class, (Object) interviewIds.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                Row::interviewId, Collectors.mapping(Row::toInterviewer, Collectors.toList()))));
    }

    /** Lets exactly these be the people of the round. */
    void save(TenantTransaction transaction, UUID interviewId, List<Interviewer> people) {
        transaction.execute(
                REMOVE_OTHERS, interviewId, people.stream().map(Interviewer::id).toArray(UUID[]::new));
        transaction.executeAll(
                SAVE,
                IntStream.range(0, people.size())
                        .mapToObj(position -> Row.of(interviewId, position, people.get(position)))
                        .toList());
    }
}
