package io.followthrough.interview.api;

import static io.restassured.RestAssured.given;

import io.followthrough.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A candidate of a tenant of its own, at whose hiring processes a test looks. */
public final class HiringScene {

    /** Whose processes they are. */
    public static final String CANDIDATE = "cand-1";

    private final String tenant;

    /** A scene in a new tenant. */
    public HiringScene(String prefix) {
        tenant = prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A scene in a new tenant whose clock can be moved. */
    public static HiringScene inSandbox() {
        return new HiringScene("sandbox", "-sandbox");
    }

    private HiringScene(String prefix, String suffix) {
        tenant = prefix + "-" + UUID.randomUUID().toString().substring(0, 8) + suffix;
    }

    public String tenant() {
        return tenant;
    }

    /** A request of the candidate. */
    public RequestSpecification request() {
        return given().auth().oauth2(Tokens.candidate(tenant, CANDIDATE)).contentType(ContentType.JSON);
    }

    /** A merge patch of the candidate. */
    public Response patch(String path, String body) {
        return given().auth()
                .oauth2(Tokens.candidate(tenant, CANDIDATE))
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(path);
    }

    /** Replaces what stands, whatever that is. */
    public Response put(String path, String body) {
        return request().header("If-Match", "*").body(body).put(path);
    }

    /** Corrects what the candidate has just read. */
    public Response correct(String path, String body) {
        String resource = path.substring(0, path.lastIndexOf('/'));
        String tag = request().get(resource).header("ETag");
        return request().header("If-Match", tag).body(body).put(path);
    }

    public Response post(String path, String body) {
        return request().body(body).post(path);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then().statusCode(200);
    }

    /** The path of a new opportunity. */
    public String open() {
        return created("/v1/opportunities", """
                {"candidateId": "%s", "employer": "Northwind", "role": "Data engineer", "source": "Fair",
                 "referrer": {"name": "Sam Reed", "email": "sam@friends.example"}}""".formatted(CANDIDATE));
    }

    /** The path of a new round in Berlin, one hour from then on. */
    public String schedule(String opportunity, String startsAt) {
        return created(opportunity + "/interviews", """
                {"kind": "PANEL", "startsAt": "%s", "endsAt": "%s", "timeZone": "Europe/Berlin",
                 "interviewers": [{"name": "Amara Okafor", "email": "amara@northwind.example"},
                                  {"name": "Lin Chen", "title": "CTO"}]}""".formatted(
                        startsAt, java.time.Instant.parse(startsAt).plusSeconds(3600)));
    }

    /** The path of what was created. */
    public String created(String path, String body) {
        String location = post(path, body).then().statusCode(201).extract().header("Location");
        return location.substring(location.indexOf("/v1/"));
    }
}
