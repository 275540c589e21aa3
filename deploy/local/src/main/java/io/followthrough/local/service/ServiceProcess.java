package io.followthrough.local.service;

import io.followthrough.local.Service;
import io.followthrough.local.process.GuardedProcess;
import io.followthrough.local.process.Port;
import io.followthrough.local.process.ProcessPlan;
import io.followthrough.local.process.StopSignals;
import io.followthrough.local.workspace.LocalFolder;
import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One packaged service as a process of its own. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PROBE_MILLIS = 2_000;
    private static final int OK = 200;

    private final ServiceJvm jvm;
    private final ProcessPlan plan;
    private final ServicePorts ports;
    private GuardedProcess process;

    private ServiceProcess(ServiceJvm jvm, ProcessPlan plan, ServicePorts ports) {
        this.jvm = jvm;
        this.plan = plan;
        this.ports = ports;
        this.process = GuardedProcess.start(plan);
    }

    /**
     * Starts a service and returns at once; {@link #awaitReady()} waits for it.
     *
     * @param name what people and the log call it; two processes of one service need two names
     * @param environment its configuration beyond the ports: where PostgreSQL and Kafka are, at least
     */
    public static ServiceProcess launch(
            String name, Service service, ServicePorts ports, LocalFolder folder, Map<String, String> environment) {
        Workspace workspace = Workspace.find();
        ServiceJvm jvm = ServiceJvm.of(name, service, workspace.serviceJar(service), workspace.classArchives());
        Map<String, String> settings = new TreeMap<>(environment);
        // Memory of the C library that many threads would otherwise keep apart.
        settings.put("MALLOC_ARENA_MAX", "2");
        settings.put("QUARKUS_HTTP_HOST", Port.LOOPBACK);
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(ports.api()));
        settings.put("QUARKUS_MANAGEMENT_HOST", Port.LOOPBACK);
        settings.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
        return new ServiceProcess(
                jvm, new ProcessPlan(name, jvm.command(), settings, folder.log(name), StopSignals.SERVICE), ports);
    }

    /** Waits until the service says that it is ready; one that ends or takes longer than two minutes is a failure. */
    public void awaitReady() {
        process.awaitReady(PATIENCE, this::isReady);
    }

    /** Whether the service answers 200 to the readiness probe. */
    public boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    management().resolve("/q/health/ready").toURL().openConnection();
            connection.setConnectTimeout(PROBE_MILLIS);
            connection.setReadTimeout(PROBE_MILLIS);
            return connection.getResponseCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The base address of its REST API. */
    public URI api() {
        return ports.apiAddress();
    }

    /** The base address of its management interface. */
    public URI management() {
        return ports.managementAddress();
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit status, once it has ended; above 128 it names the signal that ended it. */
    public int exitStatus() {
        return process.exitStatus();
    }

    /** The last lines of its log. */
    public List<String> lastLines() {
        return process.lastLines();
    }

    /** Stops it in good order and returns when it is gone. */
    public void stop() {
        process.stop();
        if (!process.isAlive()) {
            jvm.classes().keepRecording(process.exitStatus());
        }
    }

    /** Ends it as a crash would and returns when it is gone. */
    public void kill() {
        process.kill();
    }

    /** Freezes it, as SIGSTOP does, until {@link #resume()}. */
    public void pause() {
        process.pause();
    }

    /** Lets it go on where it was frozen. */
    public void resume() {
        process.resume();
    }

    /** Starts it again, stopping it first if it still runs; returns at once. */
    public void restart() {
        stop();
        process = GuardedProcess.start(plan);
    }

    @Override
    public void close() {
        stop();
    }

    GuardedProcess process() {
        return process;
    }
}
