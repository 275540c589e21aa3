package io.followthrough.local.jvm;

import io.followthrough.local.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes that a program loads. Its first run after a build records them when it is stopped in good order; later
 * runs map that archive and are ready in about half the time. The JVM itself checks that an archive belongs to it and
 * to its jars, and does without one otherwise.
 *
 * @param archive the classes of an earlier run, if there was one
 * @param recording what this process writes at its end if there was none
 * @param records whether it does
 */
public record ClassArchive(Path archive, Path recording, boolean records) {

    /** The status of a JVM that was asked to stop by a signal, and did. */
    private static final int TERMINATED = 143;

    /**
     * The archive of a program in a folder that is made if it is missing.
     *
     * @param build differs whenever the program does, or the JVM
     * @param process which of the program's processes this is: two must not record to one file
     */
    public static ClassArchive in(Path folder, String program, String build, String process, boolean records) {
        try {
            Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new LaunchFailure("could not create " + folder + ": " + e.getMessage(), e);
        }
        return new ClassArchive(
                folder.resolve(program + "-" + build + ".jsa"),
                folder.resolve(process + "-" + build + ".recording"),
                records);
    }

    /** For another program of the same jars: it maps what there is, but has not the classes to record. */
    public ClassArchive readOnly() {
        return new ClassArchive(archive, recording, false);
    }

    /** The JVM's options: to map what there is, else to record. */
    public List<String> options() {
        if (Files.exists(archive)) {
            return List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-XX:SharedArchiveFile=" + archive);
        }
        return records
                ? List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-XX:ArchiveClassesAtExit=" + recording)
                : List.of();
    }

    /** Keeps what a process that has ended has recorded, if it could finish that. */
    public void keepRecording(int exitStatus) {
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
