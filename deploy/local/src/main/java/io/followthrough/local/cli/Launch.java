package io.followthrough.local.cli;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.stack.Stack;
import io.followthrough.local.stack.StackOptions;
import io.followthrough.local.stack.StackPorts;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.story.StoryFailure;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the stack is started, and that it stops with this process. */
final class Launch {

    private static final int DONE = 0;

    /** What a shell reports for a program ended by Ctrl-C. */
    private static final int INTERRUPTED = 130;

    @Option(names = "--fresh")
    private boolean fresh;

    @Option(names = "--skip-memory-check")
    private boolean skipMemoryCheck;

    @Mixin
    private final PortOptions portOptions = new PortOptions();

    private final PrintStream out = System.out;

    /** Starts the stack, does the work and stops it, unless Ctrl-C was first; gives the exit status. */
    int during(LocalFolder folder, Consumer<Stack> work) {
        if (!skipMemoryCheck) {
            Memory.requireEnough(Memory.available());
        }
        Elapsed elapsed = new Elapsed();
        Stack stack = new Stack(
                new StackOptions(folder, ports(), fresh, true, Map.of()),
                news -> out.println("  " + news + " (" + elapsed + ")"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        out.println("Starting, with the data in " + folder.root());
        try {
            stack.start();
            work.accept(stack);
        } catch (LaunchFailure | StoryFailure failure) {
            if (stack.isClosed()) {
                return INTERRUPTED;
            }
            stack.close();
            throw failure;
        }
        if (stack.isClosed()) {
            return INTERRUPTED;
        }
        stop(stack);
        return DONE;
    }

    StackPorts ports() {
        return portOptions.ports();
    }

    private void stop(Stack stack) {
        if (stack.isClosed()) {
            return;
        }
        out.println("\nStopping the services, Kafka and PostgreSQL ...");
        stack.close();
        out.println("Stopped.");
    }
}
