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
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./run demo}: plays the story on what runs already, or on what it starts for that. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--keep")
    private boolean keep;

    @ArgGroup(exclusive = false)
    private @Nullable Elsewhere elsewhere;

    @Mixin
    private final Launch launch = new Launch();

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        if (elsewhere != null) {
            play(elsewhere.address, elsewhere.bootstrapServers);
            return 0;
        }
        LocalFolder folder = Workspace.find().localFolder();
        Optional<StackPorts> running = running(folder);
        if (running.isPresent()) {
            out.println("Using what runs already, with the data in " + folder.root());
            play(running.get().address(), kafka(running.get()));
            return 0;
        }
        Elapsed elapsed = new Elapsed();
        return launch.during(folder, stack -> {
            play(launch.ports().address(), kafka(launch.ports()));
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

    private static String kafka(StackPorts ports) {
        return Port.LOOPBACK + ":" + ports.kafka();
    }

    private void play(URI address, String bootstrapServers) {
        Stage stage = new Stage(address, bootstrapServers, new DevelopmentTokens()::sign);
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

    /** A system that this launcher did not start, and which accepts development tokens: one in containers. */
    private static final class Elsewhere {

        @Option(names = "--address", required = true)
        private URI address = URI.create("");

        @Option(names = "--bootstrap-servers", required = true)
        private String bootstrapServers = "";
    }
}
