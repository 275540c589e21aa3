package io.followthrough.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM of one service process. At its first start after a build it records the classes it has loaded, when it is
 * stopped in good order; later starts map that archive and are ready in about half the time. The JVM itself checks
 * that an archive belongs to it and to its jars, and does without one otherwise.
 *
 * @param archive the classes of an earlier run, if there was one
 * @param recording what this process writes at its end if there was none
 * @param records whether it does: further replicas of a service do not, as recording makes their end slow
 */
record ServiceJvm(Path jar, Path archive, Path recording, boolean records) {

    /** The status of a JVM that was asked to stop by a signal, and did. */
    private static final int TERMINATED = 143;

    static ServiceJvm of(String process, Service service, Path jar, Path archives) {
        String build = Long.toHexString(jar.toFile().lastModified()) + "-"
                + Integer.toHexString((jar + System.getProperty("java.vm.version")).hashCode());
        return new ServiceJvm(
                jar,
                archives.resolve(service.moduleName() + "-" + build + ".jsa"),
                archives.resolve(process + "-" + build + ".recording"),
                process.equals(service.moduleName()));
    }

    List<String> command() {
        // C2 compiles later than by default: while a service starts, its threads would take half of the processors.
        List<String> arguments = new ArrayList<>(List.of(
                "-Xms48m",
                "-XX:Tier4InvocationThreshold=20000",
                "-XX:Tier4MinInvocationThreshold=5000",
                "-XX:Tier4CompileThreshold=60000",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off"));
        if (Files.exists(archive)) {
            arguments.add("-XX:SharedArchiveFile=" + archive);
        } else if (records) {
            arguments.add("-XX:ArchiveClassesAtExit=" + recording);
        }
        arguments.add("-jar");
        arguments.add(jar.toString());
        return JavaCommand.of(arguments);
    }

    /** Prepares the folder of the archives. */
    void prepare() {
        try {
            Files.createDirectories(archive.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new LaunchFailure("could not create the folder of " + archive + ": " + e.getMessage(), e);
        }
    }

    /** Keeps what a process that has ended has recorded, if it could finish that. */
    void keepRecording(int exitStatus) {
        try {
            if (exitStatus == TERMINATED && Files.exists(recording)) {
                Files.move(recording, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(recording);
            }
        } catch (IOException lost) {
            // The next start records again; nothing depends on it but its speed.
        }
    }
}
