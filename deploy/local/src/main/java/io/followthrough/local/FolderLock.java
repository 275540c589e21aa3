package io.followthrough.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second launcher away from the same data. The operating system releases it, whatever ends the holder. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock acquire(LocalFolder folder) {
        Path file = folder.root().resolve("lock");
        try {
            Files.createDirectories(folder.root());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new LaunchFailure(holder(folder) + " already runs on the data in " + folder.root()
                        + ": stop it first, or use what it started");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new LaunchFailure("cannot write to " + folder.root() + ": " + e, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(LocalFolder folder) {
        return RunState.read(folder)
                .map(state -> "a launcher (process " + state.pid() + ")")
                .orElse("a launcher");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailure("could not release the lock: " + e.getMessage(), e);
        }
    }
}
