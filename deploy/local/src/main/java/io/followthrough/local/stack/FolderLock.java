package io.followthrough.local.stack;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.process.Patience;
import io.followthrough.local.process.StopSignals;
import io.followthrough.local.workspace.LocalFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a second launcher away from the same data. The operating system releases it, whatever ends the holder. */
final class FolderLock implements AutoCloseable {

    /** Longer than a stop in order can take: what {@link StopSignals} grant, one after the other. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FileChannel channel;
    private @Nullable FileLock held;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock; waits for a launcher that is stopping, but for no other. */
    static FolderLock acquire(LocalFolder folder) {
        FolderLock lock = open(folder);
        Patience.until(PATIENCE, () -> lock.tryAcquire() || !isStopping(folder));
        if (lock.held == null) {
            lock.close();
            throw new LaunchFailure(holder(folder) + " already runs on the data in " + folder.root()
                    + ": stop it first, or use what it started");
        }
        return lock;
    }

    private static FolderLock open(LocalFolder folder) {
        try {
            Files.createDirectories(folder.root());
            return new FolderLock(FileChannel.open(
                    folder.root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new LaunchFailure("cannot write to " + folder.root() + ": " + e, e);
        }
    }

    private boolean tryAcquire() {
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            held = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return held != null;
    }

    private static boolean isStopping(LocalFolder folder) {
        return RunState.read(folder)
                .filter(state -> state.phase() == RunState.Phase.STOPPING)
                .isPresent();
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
            throw new UncheckedIOException(e);
        }
    }
}
