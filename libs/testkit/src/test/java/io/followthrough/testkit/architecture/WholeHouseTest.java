package io.followthrough.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the sources of all modules, so that a new module need not ask for it. */
class WholeHouseTest {

    private static final long LARGEST_PACKAGE = 26;

    /** A test's annotations, and the name of its method: at the indentation of a class's members. */
    private static final Pattern TEST = Pattern.compile(
            "\\n    @(?:Test|ParameterizedTest|RepeatedTest|Property|Example)\\b.*?\\n    (?!@)(?:[\\w<>\\[\\], .]+ )?(\\w+)\\(",
            Pattern.DOTALL);

    private final Path root = Workspace.find().root();

    @Test
    void no_package_holds_more_types_than_one_looks_over() throws IOException {
        Map<Path, Long> sizes = sources("main")
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        assertThat(sizes)
                .as("this looks at the sources")
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        (folder, size) -> assertThat(size).as(folder.toString()).isLessThanOrEqualTo(LARGEST_PACKAGE));
    }

    @Test
    void tests_are_sentences_in_snake_case() throws IOException {
        List<String> names = sources("test").flatMap(this::namesOfTests).toList();

        assertThat(names)
                .as("this looks at the tests")
                .hasSizeGreaterThan(1_000)
                .allSatisfy(name -> assertThat(name).matches("[^#]+#[a-z0-9_]+"));
    }

    private Stream<String> namesOfTests(Path source) {
        Matcher tests = TEST.matcher(read(source));
        return tests.results().map(test -> root.relativize(source) + "#" + test.group(1));
    }

    private Stream<Path> sources(String kind) throws IOException {
        String part = Path.of("src", kind, "java").toString();
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains(part))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException("a source cannot be read", e);
        }
    }
}
