package io.followthrough.notes;

import io.followthrough.local.Service;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.events.PlayedRound;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Many lessons that a candidate has noted after one round, stored at once behind the service's back. */
public final class ManyNotes {

    private static final String LESSONS = """
            insert into note_line (tenant_id, id, interview_id, opportunity_id, candidate_id, kind, text, hard, noted_at)
            select ?, uuidv7(), cast(? as uuid), cast(? as uuid), ?, 'LESSON', %s, false, now()
            from generate_series(1, ?) note""";

    private ManyNotes() {}

    /** Stores {@code count} lessons; {@code text} is the SQL expression of the text of lesson number {@code note}. */
    public static void store(Scene scene, String candidate, String text, int count) throws SQLException {
        PlayedRound round = PlayedRound.ending(Instant.now().minus(Duration.ofHours(1)), "Europe/Berlin")
                .withCandidate(candidate);
        scene.complete(round);
        scene.awaitDebrief(round);
        try (Connection superuser = Infrastructure.running().superuser(Service.NOTES.databaseName());
                PreparedStatement lessons = superuser.prepareStatement(LESSONS.formatted(text))) {
            lessons.setString(1, scene.tenant());
            lessons.setString(2, round.interviewId().toString());
            lessons.setString(3, round.opportunityId().toString());
            lessons.setString(4, candidate);
            lessons.setInt(5, count);
            lessons.executeUpdate();
            superuser.createStatement().execute("vacuum analyze note_line, note_word");
        }
    }
}
