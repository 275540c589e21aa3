package io.followthrough.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.timing.almanac.Almanac;
import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.DecisionDate;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.Facts;
import io.followthrough.timing.facts.OpportunityFacts;
import io.followthrough.timing.facts.SearchFacts;
import io.followthrough.timing.facts.round.CompletedInterview;
import io.followthrough.timing.facts.round.InterviewEnd;
import io.followthrough.timing.facts.round.Interviewer;
import io.followthrough.timing.plan.Plan;
import io.followthrough.timing.plan.ReminderKind;
import io.followthrough.timing.plan.Verdict;
import io.followthrough.timing.policy.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example of the README is the code of this file, and prints what the README says that it prints. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path THIS_FILE = Path.of("src/test/java/io/followthrough/timing/ReadmeTest.java");

    @Test
    void the_example_of_the_readme_is_the_code_below() throws IOException {
        assertThat(lines(Files.readString(THIS_FILE))).containsSequence(lines(block("java")));
        assertThat(block("java").lines().count()).isLessThanOrEqualTo(20);
    }

    @Test
    void the_example_prints_what_the_readme_shows() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(block("text").lines().toList());
    }

    private static void example(PrintStream out) {
        InterviewEnd end = new InterviewEnd(Instant.parse("2026-11-05T14:00:00Z"), ZoneId.of("Europe/Berlin"));
        Interviewer ana = new Interviewer(UUID.randomUUID(), "Ana", true);
        DecisionDate byFriday = new DecisionDate(LocalDate.parse("2026-11-06"), end.at());
        OpportunityFacts opportunity = OpportunityFacts.unknown(UUID.randomUUID())
                .withRound(new CompletedInterview(UUID.randomUUID(), end, List.of(ana), null, null))
                .withEmployer(EmployerFacts.SILENT.deciding(byFriday, end.at()));
        SearchFacts search = SearchFacts.after(List.of(end));
        Facts facts = new Facts(new CandidateFacts("candidate-1", null, null, false, search), opportunity);

        Almanac almanac = Almanac.OF_THE_JVM;
        Plan plan = TimingEngine.plan(facts, Policy.DEFAULT, almanac);
        plan.reminders().forEach(reminder -> out.println(reminder.localDate() + " " + reminder.kind()));
        plan.reminders().stream()
                .filter(reminder -> reminder.kind() == ReminderKind.FOLLOW_UP)
                .flatMap(reminder -> reminder.trace().stream())
                .forEach(reason -> out.println(reason.rule() + ": " + reason.text()));

        Verdict verdict = TimingEngine.verdict(facts, Policy.DEFAULT, almanac, Instant.parse("2026-11-07T09:00:00Z"));
        out.println(verdict.state() + " until " + verdict.until());
    }

    /** The README's only block in a language. */
    private static String block(String language) throws IOException {
        String[] blocks = Files.readString(README).split("```");
        return List.of(blocks).stream()
                .filter(block -> block.startsWith(language + "\n"))
                .reduce((one, other) -> {
                    throw new AssertionError("more than one block of " + language);
                })
                .orElseThrow()
                .substring(language.length() + 1);
    }

    private static List<String> lines(String code) {
        return code.lines().map(String::strip).toList();
    }
}
