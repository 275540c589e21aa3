package io.followthrough.system;

import io.followthrough.client.ApiClient;
import io.followthrough.client.api.DebriefsApi;
import io.followthrough.client.api.InterviewsApi;
import io.followthrough.client.api.MessagesApi;
import io.followthrough.client.api.OpportunitiesApi;
import io.followthrough.client.api.PlansApi;
import io.followthrough.client.api.SandboxApi;
import io.followthrough.client.api.TimingApi;
import io.followthrough.local.Service;
import io.followthrough.local.token.DevelopmentTokens;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The generated client as one caller has it: with its token, and waiting for what it was told (Event-Id, After-Event). */
final class GeneratedClient {

    private final String token;
    private final Map<Service, String> told = new ConcurrentHashMap<>();

    GeneratedClient(String tenant, String subject, String group) {
        this.token = new DevelopmentTokens().sign(tenant, subject, group);
    }

    OpportunitiesApi opportunities() {
        return new OpportunitiesApi(of(Service.INTERVIEW));
    }

    InterviewsApi interviews() {
        return new InterviewsApi(of(Service.INTERVIEW));
    }

    DebriefsApi debriefs() {
        return new DebriefsApi(of(Service.NOTES));
    }

    MessagesApi messages() {
        return new MessagesApi(of(Service.NOTES));
    }

    PlansApi plans() {
        return new PlansApi(of(Service.REMINDER));
    }

    TimingApi timing() {
        return new TimingApi(of(Service.REMINDER));
    }

    SandboxApi sandbox() {
        return new SandboxApi(of(Service.REMINDER));
    }

    private ApiClient of(Service service) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(Running.stack().api(service).toString());
        client.setRequestInterceptor(this::identify);
        client.setResponseInterceptor(
                answer -> answer.headers().firstValue("Event-Id").ifPresent(event -> told.put(service, event)));
        return client;
    }

    private void identify(HttpRequest.Builder request) {
        request.header("Authorization", "Bearer " + token);
        if (!told.isEmpty()) {
            request.header("After-Event", String.join(", ", told.values())).header("Prefer", "wait=20");
        }
    }
}
