package io.followthrough.local.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The modules of the repository, as the poms tell of them: folders from its root. */
record Modules(Path repository, List<String> all) {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    static Modules of(Path repository) throws IOException {
        return new Modules(
                repository,
                MODULE.matcher(Files.readString(repository.resolve("pom.xml")))
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    /** What Maven builds of them with {@code -pl wanted -am}: those that a pom names, in any scope, and theirs. */
    Set<String> builtFor(Collection<String> wanted) throws IOException {
        Set<String> built = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            String module = open.pop();
            if (built.add(module)) {
                open.addAll(named(module));
            }
        }
        return built;
    }

    private List<String> named(String module) throws IOException {
        String pom = Files.readString(repository.resolve(module).resolve("pom.xml"));
        return all.stream()
                .filter(other -> pom.contains("<artifactId>" + Path.of(other).getFileName() + "</artifactId>"))
                .toList();
    }

    /** The modules that the image's Maven command asks for. */
    static List<String> askedForBy(String dockerfile) {
        MatchResult command = Pattern.compile("-pl (\\S+) -am")
                .matcher(dockerfile)
                .results()
                .findFirst()
                .orElseThrow();
        return List.of(command.group(1).split(","));
    }
}
