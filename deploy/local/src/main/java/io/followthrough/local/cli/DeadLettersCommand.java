package io.followthrough.local.cli;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import io.followthrough.local.deadletters.DeadLetter;
import io.followthrough.local.deadletters.DeadLetters;
import io.followthrough.local.stack.RunState;
import io.followthrough.local.workspace.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./run dead-letters}: lists what a consumer could not process, or puts it back onto the topics it came from. */
@Command(name = "dead-letters")
final class DeadLettersCommand implements Callable<Integer> {

    @Option(names = "--consumer", required = true)
    private String consumer = "";

    @Option(names = "--put-back")
    private boolean putBack;

    @Option(names = "--bootstrap-servers")
    private @Nullable String bootstrapServers;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        Service service = service();
        try (DeadLetters letters = DeadLetters.of(servers(), service.moduleName())) {
            List<DeadLetter> found = putBack ? letters.putBack() : letters.waiting();
            found.forEach(letter -> System.out.println(letter.description()));
            System.out.printf(
                    "%d dead letter%s of %s %s.%n",
                    found.size(), found.size() == 1 ? "" : "s", service.moduleName(), putBack ? "put back" : "waiting");
        }
        return 0;
    }

    private Service service() {
        return Stream.of(Service.values())
                .filter(known -> known.moduleName().equals(consumer))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--consumer takes interview-service, notes-service or reminder-service: " + consumer));
    }

    private String servers() {
        if (bootstrapServers != null) {
            return bootstrapServers;
        }
        return RunState.read(Workspace.find().localFolder())
                .map(state -> "127.0.0.1:" + state.ports().kafka())
                .orElseThrow(() -> new LaunchFailure("name a broker with --bootstrap-servers, or start ./run first"));
    }
}
