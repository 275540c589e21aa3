package io.followthrough.system.faults;

import io.followthrough.local.Service;
import io.followthrough.local.process.Port;
import io.followthrough.local.service.ServicePorts;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.stack.Stack;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Two replicas of every service: the stack's own, and one more of each, which ends with this. */
final class Replicas implements AutoCloseable {

    private final Map<Service, ServiceProcess> second = new EnumMap<>(Service.class);
    private final Stack stack;

    private Replicas(Stack stack) {
        this.stack = stack;
    }

    /** Returns when all are ready. */
    static Replicas start(Stack stack) {
        Replicas replicas = new Replicas(stack);
        for (Service service : Service.values()) {
            replicas.second.put(
                    service,
                    ServiceProcess.launch(
                            service.moduleName() + "-2",
                            service,
                            new ServicePorts(Port.anyFree(), Port.anyFree()),
                            new LocalFolder(Workspace.find().root().resolve("system-tests/target/replicas")),
                            stack.serviceEnvironment()));
        }
        replicas.second.values().forEach(ServiceProcess::awaitReady);
        return replicas;
    }

    /** Both replicas of a service. */
    List<ServiceProcess> of(Service service) {
        return List.of(stack.service(service), second(service));
    }

    /** The one beside the stack's own. */
    ServiceProcess second(Service service) {
        ServiceProcess process = second.get(service);
        if (process == null) {
            throw new IllegalStateException("there is no second " + service);
        }
        return process;
    }

    /** Where both replicas of a service are called. */
    List<URI> apis(Service service) {
        return of(service).stream().map(ServiceProcess::api).toList();
    }

    /** Kills both replicas of a service, so that whichever was at work is dead. */
    void crash(Service service) {
        of(service).forEach(ServiceProcess::kill);
    }

    /** Starts both replicas of a service again, and returns when they are ready. */
    void restart(Service service) {
        of(service).forEach(ServiceProcess::restart);
        of(service).forEach(ServiceProcess::awaitReady);
    }

    @Override
    public void close() {
        second.values().parallelStream().forEach(ServiceProcess::close);
    }
}
