package io.followthrough.local.stack;

import io.followthrough.local.LaunchFailure;
import io.followthrough.local.Service;
import io.followthrough.local.process.Port;
import io.followthrough.local.service.ServicePorts;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where everything listens on the loopback address.
 *
 * @param gateway the one address of all services
 * @param services an entry for each service
 */
public record StackPorts(int gateway, int postgres, int kafka, Map<Service, ServicePorts> services) {

    private static final int GATEWAY = 8080;
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;

    public StackPorts {
        services = Map.copyOf(services);
    }

    /** The documented ports, each higher by an offset. */
    public static StackPorts standard(int offset) {
        Map<Service, ServicePorts> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(
                    service,
                    new ServicePorts(service.defaultApiPort() + offset, service.defaultManagementPort() + offset));
        }
        return new StackPorts(GATEWAY + offset, POSTGRES + offset, KAFKA + offset, services);
    }

    /** Ports that nothing listens on, for tests. */
    public static StackPorts free() {
        Map<Service, ServicePorts> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, new ServicePorts(Port.anyFree(), Port.anyFree()));
        }
        return new StackPorts(Port.anyFree(), Port.anyFree(), Port.anyFree(), services);
    }

    /** The one address of all services. */
    public URI address() {
        return URI.create("http://" + Port.LOOPBACK + ":" + gateway);
    }

    /** The ports of one service. */
    public ServicePorts of(Service service) {
        ServicePorts ports = services.get(service);
        if (ports == null) {
            throw new IllegalStateException("no ports for " + service);
        }
        return ports;
    }

    /** Every port, by the name of what needs it. */
    public Map<String, Integer> byName() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("gateway", gateway);
        named.put("postgres", postgres);
        named.put("kafka", kafka);
        for (Service service : Service.values()) {
            named.put(service.databaseName(), of(service).api());
            named.put(service.databaseName() + "-management", of(service).management());
        }
        return named;
    }

    /** What a service must know to find the others. */
    public Map<String, String> serviceEnvironment() {
        return Map.of(
                "FOLLOWTHROUGH_DOCS_URL",
                address().toString(),
                "DATABASE_HOST",
                Port.LOOPBACK,
                "DATABASE_PORT",
                Integer.toString(postgres),
                "KAFKA_BOOTSTRAP_SERVERS",
                Port.LOOPBACK + ":" + kafka,
                "QUARKUS_PROFILE",
                "dev");
    }

    /** The ports as written by {@link #byName()}. */
    static StackPorts parse(Properties properties) {
        Map<Service, ServicePorts> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(
                    service,
                    new ServicePorts(
                            port(properties, service.databaseName()),
                            port(properties, service.databaseName() + "-management")));
        }
        return new StackPorts(
                port(properties, "gateway"), port(properties, "postgres"), port(properties, "kafka"), services);
    }

    /** Whether something listens on any of them. */
    boolean anyTaken() {
        return byName().values().stream().anyMatch(Port::isTaken);
    }

    /** Refuses to start beside whatever has one of the ports, naming all of those. */
    void requireFree() {
        List<String> taken = byName().entrySet().stream()
                .filter(entry -> Port.isTaken(entry.getValue()))
                .map(entry -> entry.getValue() + " (--" + entry.getKey() + "-port)")
                .toList();
        if (!taken.isEmpty()) {
            throw new LaunchFailure("another program has port " + String.join(" and port ", taken)
                    + ": stop it, choose another port with the option named, or shift all with --port-offset 100");
        }
    }

    private static int port(Properties properties, String name) {
        return Integer.parseInt(properties.getProperty(name));
    }
}
