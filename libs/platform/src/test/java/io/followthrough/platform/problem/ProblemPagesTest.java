package io.followthrough.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/problems}: what each kind means, whether to try again, what to change. */
class ProblemPagesTest {

    private static final Path PAGES = Path.of("..", "..", "docs", "problems");

    @ParameterizedTest
    @EnumSource
    void every_kind_has_a_page_that_says_what_to_do(ProblemKind kind) throws IOException {
        String slug = kind.type().replaceFirst(".*/", "");
        String page = Files.readString(PAGES.resolve(slug + ".md"));

        assertThat(page)
                .startsWith("# " + kind.title() + "\n")
                .contains("`" + kind.type() + "`, status " + kind.status() + "\n")
                .contains("**What it means.**", "**Whether to try again.**", "**What to change.**");
        assertThat(Files.readString(PAGES.resolve("README.md")))
                .contains("| [%s](%s.md) | %d | %s |".formatted(slug, slug, kind.status(), kind.title()));
    }

    @Test
    void no_page_is_of_a_kind_that_there_is_not() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(
                                    Arrays.stream(ProblemKind.values()).map(ProblemKind::type))
                            .anyMatch(type -> name.equals(type.replaceFirst(".*/", "") + ".md")));
        }
    }
}
