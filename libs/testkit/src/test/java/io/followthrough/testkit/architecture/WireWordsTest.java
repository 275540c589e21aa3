package io.followthrough.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words of the wire are enums of the contracts, those of a domain or of the timing library its own (ADR 18): they are
 * turned into one another by name, so the two of one meaning have the same constants.
 */
class WireWordsTest {

    private static final Path HOUSE = Workspace.find().root();
    private static final Path CONTRACTS = Path.of("libs", "contracts");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)[^{]*\\{([^;}]*)");
    private static final Pattern ARGUMENTS = Pattern.compile("\\([^()]*\\)");

    /** What the wire calls otherwise, by file and name. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "EmployerResponse.java Channel", "ResponseChannel",
            "ContactChannel.java ContactChannel", "Channel",
            "AccessScope.java AccessScope", "CoachScope",
            "Message.java Kind", "MessageKind");

    private record Words(Path file, String name, Set<String> constants) {

        boolean isOfTheWire() {
            return HOUSE.relativize(file).startsWith(CONTRACTS);
        }

        String nameOnTheWire() {
            return OTHERWISE.getOrDefault(file.getFileName() + " " + name, name);
        }
    }

    @Test
    void words_of_one_meaning_are_the_same_on_the_wire_and_within() throws IOException {
        List<Words> all = all();
        Map<String, Set<String>> wire =
                all.stream().filter(Words::isOfTheWire).collect(Collectors.toMap(Words::name, Words::constants));
        List<Words> within = all.stream()
                .filter(words -> !words.isOfTheWire() && wire.containsKey(words.nameOnTheWire()))
                .toList();

        assertThat(within)
                .hasSizeGreaterThan(OTHERWISE.size())
                .allSatisfy(words -> assertThat(words.constants())
                        .as(words.file() + ", " + words.name())
                        .isNotEmpty()
                        .isEqualTo(wire.get(words.nameOnTheWire())));
    }

    private static List<Words> all() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .flatMap(file -> in(file).stream())
                    .toList();
        }
    }

    private static List<Words> in(Path file) {
        List<Words> found = new ArrayList<>();
        Matcher matcher = ENUM.matcher(COMMENT.matcher(read(file)).replaceAll(""));
        while (matcher.find()) {
            Set<String> constants = Arrays.stream(
                            ARGUMENTS.matcher(matcher.group(2)).replaceAll("").split(","))
                    .map(String::strip)
                    .filter(constant -> constant.matches("[A-Z][A-Z_0-9]*"))
                    .collect(Collectors.toCollection(TreeSet::new));
            found.add(new Words(file, matcher.group(1), constants));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
