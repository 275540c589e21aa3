package io.followthrough.local.cli;

import io.followthrough.local.LaunchFailure;
import io.followthrough.story.StoryFailure;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Parses the arguments of {@code ./run} and turns what goes wrong into one message and an exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new RunCommand())
                .addSubcommand(new TokenCommand())
                .addSubcommand(new DemoCommand())
                .addSubcommand(SetAsideCommand.PARKED, new SetAsideCommand())
                .addSubcommand(SetAsideCommand.DEAD_LETTERS, new SetAsideCommand())
                .addSubcommand(new TenantCommand())
                .setParameterExceptionHandler(Main::explain)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    private static int explain(ParameterException mistake, String[] arguments) {
        PrintWriter errors = mistake.getCommandLine().getErr();
        errors.println(mistake.getMessage());
        errors.println("./run --help explains every command and option.");
        errors.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof LaunchFailure) {
            return explain("Followthrough is not running: " + failure.getMessage(), command);
        }
        if (failure instanceof StoryFailure) {
            return explain("The demo failed: " + failure.getMessage(), command);
        }
        throw failure;
    }

    private static int explain(String message, CommandLine command) {
        PrintWriter errors = command.getErr();
        errors.println();
        errors.println(message);
        errors.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
