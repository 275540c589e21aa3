package io.followthrough.notes.application.message.template;

import io.followthrough.platform.tenancy.TenantId;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** In which language candidates write where their opportunity does not say: tags of BCP 47, such as {@code de}. */
@ConfigMapping(prefix = "followthrough.messages")
public interface Languages {

    /** Unless the tenant has one of its own. */
    @WithDefault("en")
    String language();

    /** By tenant id. */
    Map<String, String> languageOf();

    /** The tenant's. */
    default String of(TenantId tenant) {
        return languageOf().getOrDefault(tenant.value(), language());
    }
}
