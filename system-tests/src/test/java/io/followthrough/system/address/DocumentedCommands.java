package io.followthrough.system.address;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commands of a page, which a reader copies one after the other into one shell.
 *
 * @param blocks the fenced blocks that are marked as bash, in order
 * @param others all other fenced blocks
 */
record DocumentedCommands(List<String> blocks, List<String> others) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final String BASH = "bash";
    private static final int PATIENCE_SECONDS = 120;

    static DocumentedCommands of(Path page) throws IOException {
        List<MatchResult> fenced =
                FENCED.matcher(Files.readString(page)).results().toList();
        return new DocumentedCommands(ofKind(fenced, true), ofKind(fenced, false));
    }

    private static List<String> ofKind(List<MatchResult> fenced, boolean bash) {
        return fenced.stream()
                .filter(block -> block.group(1).equals(BASH) == bash)
                .map(block -> block.group(2))
                .toList();
    }

    /**
     * What a shell did with them.
     *
     * @param output what was printed, errors too
     */
    record Outcome(int exitStatus, String output) {}

    /** Runs them in one shell, which ends at the first that fails. */
    Outcome run(Path folder, String address, String searchPath) throws IOException, InterruptedException {
        String script = "set -euo pipefail\n" + blocks.stream().collect(Collectors.joining("\n"));
        Path output = Files.createTempFile("commands", ".out");
        ProcessBuilder shell = new ProcessBuilder(BASH, "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        shell.environment().put("address", address);
        shell.environment().put("PATH", searchPath);
        Process running = shell.start();
        if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            running.destroyForcibly().waitFor();
            throw new AssertionError("the commands do not end: " + Files.readString(output));
        }
        return new Outcome(running.exitValue(), Files.readString(output));
    }
}
