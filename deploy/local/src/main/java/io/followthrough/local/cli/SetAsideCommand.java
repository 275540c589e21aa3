package io.followthrough.local.cli;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceCommand;
import io.followthrough.local.stack.RunState;
import io.followthrough.local.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./run parked} and {@code ./run dead-letters}: hands the command to the packaged services, which know how. What asks
 * for all goes to each of them, what names an id to one after another until one has it. Without a word it lists.
 */
@Command
final class SetAsideCommand implements Callable<Integer> {

    static final String PARKED = "parked";
    static final String DEAD_LETTERS = "dead-letters";

    @Parameters(arity = "0..2")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        String command = spec.name() + " " + (words.isEmpty() ? "list" : String.join(" ", words));
        Map<String, String> environment = RunState.read(Workspace.find().localFolder())
                .map(state -> state.ports().serviceEnvironment())
                .orElseThrow(() -> new LaunchFailure("start ./run first"));
        return isForAll() ? inEach(command, environment) : inOne(command, environment);
    }

    private boolean isForAll() {
        return words.size() < 2 || words.get(1).equals("all");
    }

    private static int inEach(String command, Map<String, String> environment) throws InterruptedException {
        int worst = ExitCode.OK;
        for (Service service : Service.values()) {
            ServiceCommand done = ServiceCommand.run(service, command, environment);
            System.out.print(done.output());
            worst = Math.max(worst, done.exitStatus());
        }
        return worst;
    }

    private static int inOne(String command, Map<String, String> environment) throws InterruptedException {
        List<ServiceCommand> failed = new ArrayList<>();
        for (Service service : Service.values()) {
            ServiceCommand done = ServiceCommand.run(service, command, environment);
            if (done.exitStatus() == ExitCode.OK) {
                System.out.print(done.output());
                return ExitCode.OK;
            }
            failed.add(done);
        }
        failed.forEach(one -> System.out.print(one.output()));
        return failed.stream().mapToInt(ServiceCommand::exitStatus).max().orElseThrow();
    }
}
