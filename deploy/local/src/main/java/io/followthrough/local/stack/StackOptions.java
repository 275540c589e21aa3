package io.followthrough.local.stack;

import io.followthrough.local.workspace.LocalFolder;
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
}
