package io.followthrough.platform.sample;

import io.followthrough.platform.store.TenantScopedId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "sample")
@NullUnmarked
class SampleRow {

    @EmbeddedId
    TenantScopedId key;

    @Version
    long version;

    String candidateId;
    String name;
}
