package io.followthrough.platform.observability;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Traces are off until an endpoint is set: {@code quarkus.otel.exporter.otlp.endpoint} is the only switch needed. */
public final class TracingSwitch implements ConfigSourceFactory {

    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";

    /** Below the environment and system properties, which may still decide otherwise. */
    private static final int ORDINAL = 90;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue endpoint = context.getValue(ENDPOINT);
        boolean disabled = endpoint.getValue() == null || isDefault(endpoint);
        return List.of(new PropertiesConfigSource(
                Map.of(DISABLED, Boolean.toString(disabled)), TracingSwitch.class.getSimpleName(), ORDINAL));
    }

    /** Somebody who sets it does so in a source of positive ordinal; the framework's own default lies far below. */
    private static boolean isDefault(ConfigValue value) {
        return value.getConfigSourceOrdinal() <= 0;
    }
}
