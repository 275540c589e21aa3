package io.followthrough.local;

import java.util.Map;

/**
 * How to start everything.
 *
 * @param folder where data and logs go
 * @param ports where everything listens
 * @param fresh whether to remove the folder's data first
 * @param fsync whether a commit in PostgreSQL survives a power cut
 * @param serviceEnvironment configuration for all services, beside what tells them where the others are
 */
public record StackOptions(
        LocalFolder folder, StackPorts ports, boolean fresh, boolean fsync, Map<String, String> serviceEnvironment) {

    public StackOptions {
        serviceEnvironment = Map.copyOf(serviceEnvironment);
    }

    /** For tests: any free ports, and no fsync. */
    public static StackOptions forTests(LocalFolder folder) {
        return new StackOptions(folder, StackPorts.free(), false, false, Map.of());
    }
}
