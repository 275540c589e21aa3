package io.followthrough.interview.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends one request of a tenant and checks that its answer shows that tenant's rows and no others. */
final class CrowdCaller {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Set<Integer> BUSY = Set.of(429, 503);
    private static final int MOST_REPETITIONS = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final CutConnection cut;

    CrowdCaller(URI api) {
        this.api = api;
        this.cut = new CutConnection(api);
    }

    void open(CrowdTenant tenant) {
        tenant.opportunities().add(id(call(tenant, "POST", "/v1/opportunities", tenant.opportunityBody(), 201)));
    }

    /** A read, a write, a refusal or a cut connection, as {@code random} says. */
    void callSomehow(CrowdTenant tenant, CrowdTenant other, Random random) {
        int dice = random.nextInt(100);
        String own = "/v1/opportunities/" + tenant.anyOpportunity(random);
        String foreign = "/v1/opportunities/" + other.anyOpportunity(random);
        if (dice < 25) {
            open(tenant);
        } else if (dice < 40) {
            completeARound(tenant, own, random.nextBoolean());
        } else if (dice < 60) {
            assertThat(call(tenant, "GET", own, "", 200)).contains(tenant.name());
        } else if (dice < 70) {
            call(tenant, "GET", foreign, "", 404);
        } else if (dice < 80) {
            call(tenant, "POST", foreign + "/interviews", tenant.interviewBody(), 404);
        } else if (dice < 88) {
            call(tenant, "POST", "/v1/opportunities", "{\"candidateId\": \"cand-1\", \"employer\": 1}", 400);
        } else {
            cutOff(tenant, random.nextInt(3));
        }
    }

    /** Schedules a round and completes it; a decision before the interview breaks a rule once all has been read. */
    private void completeARound(CrowdTenant tenant, String opportunity, boolean wrongly) {
        String interview = id(call(tenant, "POST", opportunity + "/interviews", tenant.interviewBody(), 201));
        tenant.interviews().add(interview);
        String completion = "/v1/interviews/" + interview + "/completion";
        if (wrongly) {
            call(tenant, "POST", completion, "{\"decisionDate\": \"2026-01-01\"}", 422);
        } else {
            call(tenant, "POST", completion, "{}", 200);
            tenant.completions().add(interview);
        }
    }

    private void cutOff(CrowdTenant tenant, int stage) {
        try {
            cut.post(tenant, stage);
        } catch (IOException e) {
            throw new AssertionError("the connection was cut by the service, not by the caller", e);
        }
    }

    private String call(CrowdTenant tenant, String method, String path, String body, int expected) {
        HttpRequest request = HttpRequest.newBuilder(api.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tenant.token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = answered(request);
            String text = answer.headers().map() + answer.body();
            assertThat(answer.statusCode()).as("%s %s: %s", method, path, text).isEqualTo(expected);
            assertThat(CrowdTenant.markersIn(text)).isSubsetOf(tenant.name());
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** A service that is too busy says so before it begins, so the call may be made again. */
    private HttpResponse<String> answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        for (int again = 0; BUSY.contains(answer.statusCode()) && again < MOST_REPETITIONS; again++) {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }

    private static String id(String body) {
        Matcher matcher = ID.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }
}
