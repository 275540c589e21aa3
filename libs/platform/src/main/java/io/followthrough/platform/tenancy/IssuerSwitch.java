package io.followthrough.platform.tenancy;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Switches the verification of tokens off, and so refuses them all, where nothing is named that could verify one: the
 * framework would otherwise stop the start there and name only that. {@link DevelopmentKeyGuard} stops it a moment later and
 * names all that is missing.
 */
public final class IssuerSwitch implements ConfigSourceFactory {

    private static final String ENABLED = "quarkus.oidc.tenant-enabled";
    private static final List<String> VERIFIERS = List.of("quarkus.oidc.auth-server-url", "quarkus.oidc.public-key");

    /** Below the environment and system properties, which may still decide otherwise. */
    private static final int ORDINAL = 90;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        boolean verifies = VERIFIERS.stream().map(context::getValue).anyMatch(IssuerSwitch::isGiven);
        return List.of(new PropertiesConfigSource(
                Map.of(ENABLED, Boolean.toString(verifies)), IssuerSwitch.class.getSimpleName(), ORDINAL));
    }

    private static boolean isGiven(ConfigValue value) {
        return value != null && value.getValue() != null;
    }
}
