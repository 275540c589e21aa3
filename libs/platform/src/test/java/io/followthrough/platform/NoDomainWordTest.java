package io.followthrough.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The platform is technique: no word of what the services are about stands in its code, comments or configuration. */
class NoDomainWordTest {

    private static final Path MAIN = Path.of("src/main");

    private static final Pattern DOMAIN = Pattern.compile(
            "candidate|coach|opportunit|interview|debrief|remind|nudge|promise|employer|recruit|follow-?up|thank"
                    + "|lesson|evaluation|verdict|hiring|\\brounds?\\b",
            Pattern.CASE_INSENSITIVE);

    /** What it is called in a place that cannot be changed, by file. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "StoredAnswers.java", // a column of a table that holds answers already
            "candidate_id");

    @Test
    void no_word_of_the_domain_stands_in_its_sources() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String exception = EXCEPTIONS.getOrDefault(file.getFileName().toString(), "no exception");
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (DOMAIN.matcher(line.replace(exception, "")).find()) {
                    found.add(file + ":" + number + ": " + line.strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_exception_is_one() throws IOException {
        List<Path> files = files();
        EXCEPTIONS.forEach((name, word) -> assertThat(files)
                .as("%s still needs %s", name, word)
                .anyMatch(file -> file.endsWith(name) && read(file).contains(word)));
    }

    /** Without the migrations, which are what they were when they ran. */
    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<Path> texts = files.filter(file -> file.toString().matches(".*\\.(java|properties)"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(100);
            return texts;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
