package io.followthrough.local.cli;

import io.followthrough.local.LocalFolder;
import io.followthrough.local.RunState;
import io.followthrough.local.Stack;
import io.followthrough.local.StackPorts;
import io.followthrough.local.Workspace;
import io.followthrough.local.story.SandboxTenant;
import io.followthrough.local.story.Stage;
import io.followthrough.local.story.Story;
import io.followthrough.local.story.StoryFacts;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./run demo}: plays the story on what runs already, or on what it starts for that. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--keep")
    private boolean keep;

    @Mixin
    private final Launch launch = new Launch();

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        LocalFolder folder = Workspace.find().localFolder();
        Optional<StackPorts> running = running(folder);
        if (running.isPresent()) {
            out.println("Using what runs already, with the data in " + folder.root());
            play(Stage.of(running.get()));
            return 0;
        }
        Elapsed elapsed = new Elapsed();
        return launch.during(folder, stack -> {
            play(Stage.of(stack));
            if (keep) {
                stay(stack, new Addresses(launch.ports(), folder).text(elapsed));
            }
        });
    }

    private static Optional<StackPorts> running(LocalFolder folder) {
        return RunState.read(folder)
                .filter(state -> state.phase() == RunState.Phase.READY)
                .filter(state -> ProcessHandle.of(state.pid()).isPresent())
                .map(RunState::ports);
    }

    private void play(Stage stage) {
        try (SandboxTenant tenant = SandboxTenant.fresh(stage)) {
            StoryFacts facts = new Story(tenant, new Narration(out)).play();
            out.println(Exploration.text(stage, facts));
        }
    }

    private void stay(Stack stack, String addresses) {
        out.println(addresses);
        stack.watch();
    }
}
