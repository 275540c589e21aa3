package io.followthrough.reminder.api.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.reminder.domain.Policies;
import io.followthrough.reminder.domain.Story;
import io.followthrough.reminder.domain.firing.NudgeProgress;
import io.followthrough.reminder.domain.firing.StoredReminder;
import io.followthrough.reminder.domain.plan.ReminderKind;
import io.followthrough.reminder.domain.plan.ReminderState;
import io.followthrough.reminder.domain.policy.Policy;
import io.followthrough.reminder.domain.revision.Reminder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {

    @Test
    void dump() throws IOException {
        Files.createDirectories(Path.of("target/pictures"));
        write(
                "sparse",
                Drawn.picture(
                        Story.inBerlin().completed("round", "2026-11-05T15:00", "Ana Pereira"), "2026-11-05T15:20"));
        write(
                "dense",
                TimelinePicture.of(
                        Drawn.timeline(dense(), "2026-11-06T09:12", Policy.DEFAULT, TimelinePictureTest::happened)));
        write(
                "long",
                TimelinePicture.of(Drawn.timeline(
                        Story.inBerlin()
                                .completed(
                                        "round",
                                        "2026-12-03T16:30",
                                        "Wolfgang Amadeus Mummenschanz von und zu Wmwmwm",
                                        "李小龍 李小龍 李小龍 李小龍 李小龍 李小龍 李小龍")
                                .decidesBy("2027-02-08", "2026-12-03T16:30"),
                        "2027-02-20T10:00",
                        Policies.with(
                                Policies.Field.HOLIDAYS,
                                List.of(
                                        LocalDate.parse("2026-12-25"),
                                        LocalDate.parse("2027-01-01"),
                                        LocalDate.parse("2027-02-09"))),
                        r -> r)));
    }

    private static Story dense() {
        return Story.inBerlin()
                .completed(
                        "round",
                        "2026-11-05T16:00",
                        "Amara Okafor",
                        "Lukas Brandt",
                        "Mei Tanaka",
                        "Priya Raghunathan",
                        "José García Márquez")
                .referredBy("Rita Lindqvist")
                .reference("Prof. Dr. Hannelore Schneider", "2026-11-01T10:00")
                .reference("Tom Ade", "2026-11-01T10:00")
                .promised("samples", "round", "2026-11-10", "2026-11-05T16:00")
                .promised("certificates", "round", "2026-11-12", "2026-11-05T16:00")
                .decidesBy("2026-11-13", "2026-11-05T15:30");
    }

    private static Reminder happened(Reminder reminder) {
        if (reminder.key().kind() == ReminderKind.DEBRIEF) {
            return reminder.ended(
                    ReminderState.DONE,
                    reminder.explanation(),
                    reminder.stored().progress().knownAt());
        }
        if (reminder.key().kind() == ReminderKind.THANK_YOU) {
            return new Reminder(
                    reminder.id(),
                    reminder.key(),
                    reminder.owner(),
                    reminder.about(),
                    new StoredReminder(
                            reminder.key().kind(),
                            ReminderState.DUE,
                            reminder.stored().schedule(),
                            new NudgeProgress(
                                    1, null, reminder.stored().progress().knownAt())),
                    reminder.explanation(),
                    1,
                    null);
        }
        return reminder;
    }

    private static void write(String name, String svg) throws IOException {
        Files.writeString(Path.of("target/pictures", name + ".svg"), svg);
        assertThat(svg).startsWith("<svg");
    }
}
