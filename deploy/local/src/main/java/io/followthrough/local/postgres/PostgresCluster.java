package io.followthrough.local.postgres;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.process.GuardedProcess;
import io.followthrough.local.process.ProcessPlan;
import io.followthrough.local.process.StopSignals;
import io.followthrough.local.workspace.LocalFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The data folder of one PostgreSQL server: made once, complete or not there at all. */
record PostgresCluster(LocalFolder folder, PostgresBinaries binaries, Account account) {

    static final String SUPERUSER = "postgres";
    static final String PASSWORD = "postgres";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Path data() {
        return folder.data("postgres");
    }

    /** Makes the data folder unless it exists, safe against a power cut if {@code sync}. */
    void ensureExists(boolean sync) {
        if (Files.isDirectory(data())) {
            account.own(data());
            removeLockOfAnother();
            return;
        }
        Path unfinished = folder.data("postgres.unfinished");
        LocalFolder.remove(unfinished);
        try {
            Files.createDirectories(unfinished);
            account.own(unfinished);
            initialise(unfinished, sync);
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("could not create " + data() + ": " + e.getMessage(), e);
        }
    }

    private void initialise(Path unfinished, boolean sync) throws IOException {
        Path password = Files.writeString(folder.data("postgres.password"), PASSWORD);
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        if (!sync) {
            arguments.add("--no-sync");
        }
        GuardedProcess.complete(
                new ProcessPlan(
                        "PostgreSQL's initdb",
                        account.running(binaries.program("initdb"), arguments),
                        Map.of(),
                        folder.log("initdb"),
                        StopSignals.POSTGRES),
                PATIENCE);
        Files.delete(password);
    }

    /**
     * After a crash the server's lock file names a process id that some other program may have by now, in containers
     * almost always; PostgreSQL would refuse to start.
     */
    private void removeLockOfAnother() {
        Path lock = data().resolve("postmaster.pid");
        try {
            if (!Files.exists(lock)) {
                return;
            }
            long owner = Long.parseLong(Files.readAllLines(lock).get(0).strip());
            boolean isServer = ProcessHandle.of(owner)
                    .flatMap(process -> process.info().command())
                    .filter(command -> command.endsWith("postgres"))
                    .isPresent();
            if (!isServer) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new LaunchFailure("could not read " + lock + ": " + e.getMessage(), e);
        }
    }

    /** Whether the server says of itself that it accepts connections. */
    boolean isReady() {
        try {
            return Files.readString(data().resolve("postmaster.pid"))
                    .stripTrailing()
                    .endsWith("ready");
        } catch (IOException notYet) {
            return false;
        }
    }
}
