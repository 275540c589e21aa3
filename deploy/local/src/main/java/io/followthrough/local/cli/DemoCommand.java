package io.followthrough.local.cli;

import io.followthrough.local.process.Port;
import io.followthrough.local.stack.RunState;
import io.followthrough.local.stack.Stack;
import io.followthrough.local.stack.StackPorts;
import io.followthrough.local.token.DevelopmentTokens;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import io.followthrough.story.SandboxTenant;
import io.followthrough.story.Stage;
import io.followthrough.story.Story;
import io.followthrough.story.StoryFacts;
import io.followthrough.story.WeeksAfter;
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
            play(running.get());
            return 0;
        }
        Elapsed elapsed = new Elapsed();
        return launch.during(folder, stack -> {
            play(launch.ports());
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

    private void play(StackPorts ports) {
        Stage stage = new Stage(ports.address(), Port.LOOPBACK + ":" + ports.kafka(), new DevelopmentTokens()::sign);
        try (SandboxTenant tenant = SandboxTenant.fresh(stage)) {
            Narration narration = new Narration(out);
            StoryFacts facts = new Story(tenant, narration).play();
            new WeeksAfter(tenant, narration).play(facts);
            narration.chapter("What crossed Kafka, as a plain consumer reads it");
            narration.events(tenant.events());
            out.println(Exploration.text(stage, facts));
        }
    }

    private void stay(Stack stack, String addresses) {
        out.println(addresses);
        stack.watch();
    }
}
