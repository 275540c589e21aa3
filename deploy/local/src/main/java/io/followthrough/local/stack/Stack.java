package io.followthrough.local.stack;

import io.followthrough.gateway.Gateway;
import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import io.followthrough.local.kafka.LocalKafka;
import io.followthrough.local.kafka.StartingKafka;
import io.followthrough.local.postgres.LocalPostgres;
import io.followthrough.local.process.GuardedProcess;
import io.followthrough.local.process.Patience;
import io.followthrough.local.process.Port;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.service.ServiceProcesses;
import io.followthrough.local.workspace.LocalFolder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Kafka, the three services and the gateway before them, started together and stopped together, in order. Whatever fails, and
 * whenever it is closed, nothing stays half-running.
 */
public final class Stack implements AutoCloseable {

    private static final String TRUSTED_PROXIES = "FOLLOWTHROUGH_TRUSTED_PROXIES";
    private static final Duration PREDECESSOR_PATIENCE = Duration.ofSeconds(15);

    private final StackOptions options;
    private final Consumer<String> progress;
    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final ServiceProcesses services = new ServiceProcesses();
    private volatile @Nullable LocalPostgres postgres;
    private volatile @Nullable LocalKafka kafka;
    private volatile @Nullable Thread starter;
    private volatile boolean closed;

    /** Nothing runs before {@link #start()}; {@code progress} hears what happens. */
    public Stack(StackOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when it is ready.
     *
     * @throws LaunchFailure naming what is missing or failed; whatever had been started is stopped then
     */
    public void start() {
        turn.lock();
        starter = Thread.currentThread();
        try {
            requireOpen();
            occupy();
            startPostgresAndKafka();
            startServices();
            startGateway();
            undo.push(() -> record(RunState.Phase.STOPPING));
            record(RunState.Phase.READY);
        } catch (RuntimeException failure) {
            stopEverything();
            throw failure;
        } finally {
            starter = null;
            turn.unlock();
        }
    }

    /** Waits until any process ends, which none should; returns if that was because of {@link #close()}. */
    public void watch() {
        List<CompletableFuture<GuardedProcess>> ends =
                processes().stream().map(GuardedProcess::ended).toList();
        CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
        if (closed) {
            return;
        }
        GuardedProcess ended = processes().stream()
                .filter(process -> !process.isAlive())
                .findFirst()
                .orElseThrow();
        throw ended.failure("ended with status " + ended.exitStatus());
    }

    /** The one address of all services. */
    public URI address() {
        return options.ports().address();
    }

    /** The base address of a service's REST API. */
    public URI api(Service service) {
        return service(service).api();
    }

    /** The base address of a service's health and metrics. */
    public URI management(Service service) {
        return service(service).management();
    }

    /** What Kafka's clients connect to. */
    public String bootstrapServers() {
        return kafka().bootstrapServers();
    }

    /** One of the services, to be stopped, killed or started again. */
    public ServiceProcess service(Service service) {
        return services.of(service);
    }

    /** The database server. */
    public LocalPostgres postgres() {
        return started(postgres);
    }

    /** The broker. */
    public LocalKafka kafka() {
        return started(kafka);
    }

    /** What a service must know to find the others: for one more process of it. */
    public Map<String, String> serviceEnvironment() {
        Map<String, String> environment = new TreeMap<>(options.serviceEnvironment());
        environment.putAll(options.ports().serviceEnvironment());
        environment.merge(TRUSTED_PROXIES, Port.LOOPBACK, (given, gateway) -> given + "," + gateway);
        return environment;
    }

    /** Stops the gateway and the services, then Kafka, then PostgreSQL; a start still going on is broken off. */
    @Override
    public void close() {
        closed = true;
        Thread busy = starter;
        if (busy != null) {
            busy.interrupt();
        }
        turn.lock();
        try {
            stopEverything();
        } finally {
            turn.unlock();
        }
    }

    /** Whether {@link #close()} was called: what fails from then on fails because of that. */
    public boolean isClosed() {
        return closed;
    }

    private void requireOpen() {
        if (closed) {
            throw new LaunchFailure("closed before it was started");
        }
    }

    private void occupy() {
        LocalFolder folder = options.folder();
        FolderLock lock = FolderLock.acquire(folder);
        undo.push(lock::close);
        RunState.read(folder).ifPresent(this::awaitEndOf);
        options.ports().requireFree();
        record(RunState.Phase.STARTING);
        undo.push(() -> RunState.delete(folder));
        if (options.fresh()) {
            folder.removeData();
        }
    }

    /** A launcher that was killed left its processes to their guards, which need a moment. */
    private void awaitEndOf(RunState predecessor) {
        Patience.until(PREDECESSOR_PATIENCE, () -> !predecessor.ports().anyTaken());
    }

    /** Side by side: each waits for its own files more than for the processor. */
    private void startPostgresAndKafka() {
        StartingKafka starting =
                new StartingKafka(options.folder(), options.ports().kafka());
        try {
            startPostgres();
        } finally {
            undo.push(starting::stop);
        }
        LocalKafka broker = starting.finish();
        kafka = broker;
        broker.createTopics();
        progress.accept("Kafka is ready");
    }

    private void startPostgres() {
        LocalPostgres server =
                LocalPostgres.start(options.folder(), options.ports().postgres(), options.fsync());
        postgres = server;
        undo.push(server::stop);
        for (Service service : Service.values()) {
            server.createServiceDatabase(service.databaseName());
        }
        progress.accept("PostgreSQL is ready");
    }

    private void startServices() {
        undo.push(services::stop);
        for (Service service : Service.values()) {
            services.launch(service, options.ports().of(service), options.folder(), serviceEnvironment());
        }
        services.awaitReady(() -> processes().forEach(GuardedProcess::requireAlive), progress);
    }

    /** In this process: it has no state, and the deadlines of its connections are enough to keep it well. */
    private void startGateway() {
        Map<String, URI> addresses = new TreeMap<>();
        for (Service service : Service.values()) {
            addresses.put(service.moduleName(), api(service));
        }
        try {
            Gateway gateway = Gateway.start(Port.LOOPBACK, options.ports().gateway(), addresses);
            undo.push(gateway::close);
        } catch (IllegalStateException notListening) {
            throw new LaunchFailure("the gateway could not be started: " + notListening.getMessage(), notListening);
        }
        progress.accept("the gateway is ready");
    }

    private void record(RunState.Phase phase) {
        RunState.write(options.folder(), phase, options.ports());
    }

    private void stopEverything() {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (LaunchFailure untidy) {
                progress.accept("could not tidy up: " + untidy.getMessage());
            }
        }
    }

    private List<GuardedProcess> processes() {
        List<GuardedProcess> processes = new ArrayList<>(List.of(postgres().process(), kafka().process()));
        processes.addAll(services.processes());
        return processes;
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not started yet");
        }
        return part;
    }
}
