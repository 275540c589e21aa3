package io.followthrough.notes.application.message.template;

import io.followthrough.platform.tenancy.TenantId;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** In which language candidates write where their opportunity does not say: tags of BCP 47, such as {@code de}. */
@ConfigMapping(prefix = "followthrough.messages")
public interface Languages {

    /** In which language drafts are where neither opportunity nor tenant has one: a tag of BCP 47. */
    @WithDefault("en")
    String language();

    /** The same for single tenants, by tenant id. */
    Map<String, String> languageOf();

    /** The tenant's. */
    default String of(TenantId tenant) {
        return languageOf().getOrDefault(tenant.value(), language());
    }
}
