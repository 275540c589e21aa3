package io.followthrough.local.cli;

import com.sun.management.OperatingSystemMXBean;
import io.followthrough.local.LaunchFailure;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How much memory this machine, or the container we are in, can still give, in bytes. */
final class Memory {

    /** Five JVMs with a quarter of a gibibyte of heap each at most, and PostgreSQL. */
    static final long NEEDED = 2L << 30;

    private static final Path LINUX = Path.of("/proc/meminfo");

    private Memory() {}

    /** Refuses to start where the memory would not suffice. */
    static void requireEnough(long available) {
        if (available < NEEDED) {
            throw new LaunchFailure(String.format(
                    Locale.ROOT,
                    "too little memory: %.1f GiB is available and %.1f GiB needed for PostgreSQL, Kafka and three"
                            + " services: close other programs, or try anyway with --skip-memory-check",
                    gibibytes(available),
                    gibibytes(NEEDED)));
        }
    }

    /** What is available; where the system does not say (macOS), all there is. */
    static long available() {
        long total =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        try {
            return Files.exists(LINUX) ? Math.min(total, availableIn(Files.readString(LINUX))) : total;
        } catch (IOException unreadable) {
            return total;
        }
    }

    /** The line {@code MemAvailable} of Linux's {@code /proc/meminfo}. */
    static long availableIn(String information) {
        return information
                .lines()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private static double gibibytes(long bytes) {
        return (double) bytes / (1L << 30);
    }
}
