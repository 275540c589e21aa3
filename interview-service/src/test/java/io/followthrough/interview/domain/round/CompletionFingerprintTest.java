package io.followthrough.interview.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.interview.domain.promise.HiringTimeline;
import io.followthrough.interview.domain.promise.Promised;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fingerprints are stored: a report of long ago must have the same one today, or it would be taken for another. */
class CompletionFingerprintTest {

    private static final UUID INES = UUID.fromString("01a181d8-51c1-72dc-899c-8e59c150e3ec");
    private static final UUID TOM = UUID.fromString("ffffffff-51c1-72dc-899c-8e59c150e3ec");
    private static final HiringTimeline TOMORROW = new HiringTimeline(LocalDate.parse("2026-11-06"), "by tomorrow");
    private static final Promised SAMPLES = new Promised("Two timetable samples", LocalDate.parse("2026-11-10"));

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("reports")
    void a_report_has_the_fingerprint_it_always_had(String report, String fingerprint, Completion completion) {
        assertThat(completion.fingerprint()).as(report).isEqualTo(fingerprint);
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of(
                        "nothing is said",
                        "2b10645540c68ffdbfa5637550d1236be3c405381866642a0812a2dbed9373ea",
                        new Completion(null, HiringTimeline.UNKNOWN, null, null, List.of())),
                Arguments.of(
                        "an end in milliseconds, and a decision in the employer's words",
                        "04f79a1bc9b44f32bcc60ee985d6d936437f24edde657b2c8f807f7621bb7c2c",
                        new Completion(Instant.parse("2026-11-05T14:10:00.120Z"), TOMORROW, null, null, List.of())),
                Arguments.of(
                        "words without a date; nobody was met, nothing promised",
                        "b4df1e7656844d52e3dfae690a40100fbcd2022eb08efdda7661aa028cb6ed6d",
                        new Completion(
                                null,
                                new HiringTimeline(null, "end of the week, or so"),
                                Set.of(),
                                List.of(),
                                List.of())),
                Arguments.of(
                        "a date without words; two were met, in whichever order",
                        "fcca195a1953cde114916da70b9f82add6ba4037465e68228b98697b5b2bddc9",
                        new Completion(
                                null,
                                new HiringTimeline(LocalDate.parse("2026-11-06"), null),
                                new LinkedHashSet<>(List.of(TOM, INES)),
                                null,
                                List.of())),
                Arguments.of(
                        "two materials, one beyond ASCII",
                        "06ba0acca99798a535582620b15145b113d437d5929e67ffa4ee32538b868434",
                        new Completion(
                                Instant.parse("2026-11-05T14:00:00Z"),
                                HiringTimeline.UNKNOWN,
                                null,
                                List.of(SAMPLES, new Promised(" Zeugnis – geprüft ", LocalDate.parse("2026-11-12"))),
                                List.of())),
                Arguments.of(
                        "two people who were not expected",
                        "e6ba007fdf252b7a48f103daa49093c632783068364a6907c6425100958abf56",
                        new Completion(
                                null,
                                HiringTimeline.UNKNOWN,
                                null,
                                null,
                                List.of(
                                        new Person(null, "The fourth person", null, null),
                                        new Person(
                                                INES, "Ines Berger", "ines@alpenbahn.example", "Head of planning")))),
                Arguments.of(
                        "everything is said",
                        "870f0d58383929eb0739f523030106952c0f47170de9d7b2575ada147e56df55",
                        new Completion(
                                Instant.parse("2026-11-05T14:10:00Z"),
                                TOMORROW,
                                Set.of(INES),
                                List.of(SAMPLES),
                                List.of(new Person(null, "The fourth person", "fourth@alpenbahn.example", null)))));
    }
}
