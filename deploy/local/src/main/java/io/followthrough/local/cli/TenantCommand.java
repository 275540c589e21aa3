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
import picocli.CommandLine.Parameters;

/** {@code ./run tenant}: everything of one tenant is handed out or erased, by one packaged service after another. */
@Command(name = "tenant")
final class TenantCommand implements Callable<Integer> {

    @Parameters(index = "0")
    private String verb = "";

    @Parameters(index = "1")
    private String tenant = "";

    @Parameters(index = "2..*")
    private List<String> more = List.of();

    @Override
    public Integer call() throws InterruptedException {
        List<String> words = new ArrayList<>(List.of("tenant", verb, tenant));
        words.addAll(more);
        Map<String, String> environment = RunState.read(Workspace.find().localFolder())
                .map(state -> state.ports().serviceEnvironment())
                .orElseThrow(() -> new LaunchFailure("start ./run first"));
        int worst = ExitCode.OK;
        for (Service service : Service.values()) {
            worst = Math.max(worst, ServiceCommand.show(service, String.join(" ", words), environment));
        }
        return worst;
    }
}
