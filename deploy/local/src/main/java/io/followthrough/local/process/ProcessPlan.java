package io.followthrough.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to be started.
 *
 * @param name what people call it, as messages name it
 * @param command the program and its arguments
 * @param environment added to this process's own
 * @param log where its output goes; what stood there is replaced
 * @param signals how it is stopped
 */
public record ProcessPlan(
        String name, List<String> command, Map<String, String> environment, Path log, StopSignals signals) {}
