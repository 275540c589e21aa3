package io.followthrough.local.service;

import io.followthrough.local.Service;
import io.followthrough.local.process.GuardedProcess;
import io.followthrough.local.process.Patience;
import io.followthrough.local.workspace.LocalFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The services of one stack: launched, waited for and stopped side by side. */
public final class ServiceProcesses {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<Service, ServiceProcess> launched = new EnumMap<>(Service.class);

    /** Launches one service under its own name and returns at once. */
    public void launch(Service service, ServicePorts ports, LocalFolder folder, Map<String, String> environment) {
        launched.put(service, ServiceProcess.launch(service.moduleName(), service, ports, folder, environment));
    }

    /**
     * Waits until all that were launched are ready.
     *
     * @param check called again and again; what it throws ends the wait
     * @param progress hears of each service that has become ready
     */
    public void awaitReady(Runnable check, Consumer<String> progress) {
        List<Service> waiting = new ArrayList<>(launched.keySet());
        boolean settled = Patience.until(PATIENCE, () -> {
            check.run();
            List<Service> ready =
                    waiting.stream().filter(service -> of(service).isReady()).toList();
            ready.forEach(service -> progress.accept(service.moduleName() + " is ready"));
            waiting.removeAll(ready);
            return waiting.isEmpty();
        });
        if (!settled) {
            throw of(waiting.get(0)).process().failure("was not ready after " + PATIENCE.toSeconds() + " s");
        }
    }

    /** One of those that were launched. */
    public ServiceProcess of(Service service) {
        ServiceProcess process = launched.get(service);
        if (process == null) {
            throw new IllegalStateException(service.moduleName() + " is not started yet");
        }
        return process;
    }

    /** Every process that was launched. */
    public List<GuardedProcess> processes() {
        return launched.values().stream().map(ServiceProcess::process).toList();
    }

    /** Asks all to stop, so that they do it side by side, and returns when all are gone. */
    public void stop() {
        processes().forEach(GuardedProcess::requestStop);
        launched.values().forEach(ServiceProcess::stop);
    }
}
