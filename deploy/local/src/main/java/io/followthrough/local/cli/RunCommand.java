package io.followthrough.local.cli;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.LocalFolder;
import io.followthrough.local.Stack;
import io.followthrough.local.StackOptions;
import io.followthrough.local.StackPorts;
import io.followthrough.local.Workspace;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./run}: starts everything and stays until it is stopped or something fails. */
@Command(name = "./run")
final class RunCommand implements Callable<Integer> {

    /** What a shell reports for a program ended by Ctrl-C. */
    private static final int INTERRUPTED = 130;

    @Option(names = "--fresh")
    private boolean fresh;

    @Option(names = "--skip-memory-check")
    private boolean skipMemoryCheck;

    @Mixin
    private final PortOptions portOptions = new PortOptions();

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        if (!skipMemoryCheck) {
            Memory.requireEnough(Memory.available());
        }
        LocalFolder folder = Workspace.find().localFolder();
        StackPorts ports = portOptions.ports();
        Elapsed elapsed = new Elapsed();
        Stack stack = new Stack(
                new StackOptions(folder, ports, fresh, true, Map.of()),
                news -> out.println("  " + news + " (" + elapsed + ")"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        out.println("Starting, with the data in " + folder.root());
        try {
            stack.start();
            out.println(new Addresses(ports, folder).text(elapsed));
            stack.watch();
        } catch (LaunchFailure failure) {
            if (!stack.isClosed()) {
                stack.close();
                throw failure;
            }
        }
        return INTERRUPTED;
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
