package io.followthrough.local.cli;

import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./run}: starts everything and stays until it is stopped or something fails. */
@Command(name = "./run")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private final Launch launch = new Launch();

    @Override
    public Integer call() {
        LocalFolder folder = Workspace.find().localFolder();
        Elapsed elapsed = new Elapsed();
        return launch.during(folder, stack -> {
            System.out.println(new Addresses(launch.ports(), folder).text(elapsed));
            stack.watch();
        });
    }
}
