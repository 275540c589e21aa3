package io.followthrough.local.image;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code .dockerignore} leaves of the repository for the build of an image.
 *
 * @param patterns its lines, of which the last that matches decides
 */
record BuildContext(List<String> patterns) {

    static BuildContext of(Path repository) throws IOException {
        return new BuildContext(Files.readAllLines(repository.resolve(".dockerignore")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
    }

    /** Whether a file or folder, named from the repository's root, is in it. */
    boolean has(String file) {
        boolean excluded = false;
        for (String pattern : patterns) {
            boolean readmits = pattern.startsWith("!");
            if (matches(readmits ? pattern.substring(1) : pattern, Path.of(file))) {
                excluded = !readmits;
            }
        }
        return !excluded;
    }

    /** A pattern that matches a folder matches all that lies in it; double stars also match no folder at all. */
    private static boolean matches(String pattern, Path file) {
        String glob = "glob:" + pattern.replace("**/", "{,**/}");
        for (Path path = file; path != null; path = path.getParent()) {
            if (FileSystems.getDefault().getPathMatcher(glob).matches(path)) {
                return true;
            }
        }
        return false;
    }
}
