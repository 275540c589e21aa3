package io.followthrough.notes.api;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.openapi.CommittedApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class CommittedApiTest {

    @Inject
    @ConfigProperty(name = "test.management.url")
    URI management;

    @Test
    void the_committed_description_is_what_the_service_serves() {
        CommittedApi.check(Service.NOTES, management);
    }
}
