package io.followthrough.interview.api.exports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExportingInterviewsTest {

    private static final String TITLES =
            "employer,role,source,kind,startsAt,endsAt,timeZone,interviewers,referrerName,referrerEmail\n";
    private static final String FILE = TITLES + """
            Northwind,Data engineer,=cmd|calc,PHONE,2026-01-05T10:00,2026-01-05T10:30,Europe/Berlin,Amara Okafor|amara@northwind.example|Head of data;Mei Tanaka||Lead,Ida Berg,ida@berg.example
            Northwind,Data engineer,,PANEL,2026-07-05T14:00,2026-07-05T15:30,Europe/Berlin,"Okafor, Amara",,
            "Contoso ""West"", Ltd",Analyst,,,,,,,,
            """;

    private final String tenant = "exports-" + UUID.randomUUID();

    @Test
    void a_candidate_takes_its_data_along_as_json() {
        importAll(FILE);

        export("cand-1", "application/json", Tokens.candidate(tenant, "cand-1"))
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("Content-Encoding", equalTo("gzip"))
                .header("Content-Disposition", equalTo("attachment; filename=\"interviews.json\""))
                .body("candidate.candidateId", equalTo("cand-1"))
                .body("opportunities", hasSize(2))
                .body("opportunities[0].employer", equalTo("Northwind"))
                .body("opportunities[0].referrer.email", equalTo("ida@berg.example"))
                .body("opportunities[0].interviews.kind", equalTo(List.of("PHONE", "PANEL")))
                .body("opportunities[0].interviews[0].startsAt", equalTo("2026-01-05T09:00:00Z"))
                .body("opportunities[0].interviews[0].interviewers[0].email", equalTo("amara@northwind.example"))
                .body("opportunities[1].employer", equalTo("Contoso \"West\", Ltd"))
                .body("opportunities[1].interviews", hasSize(0));
    }

    @Test
    void as_csv_there_is_a_line_for_every_round_and_no_formula() {
        importAll(FILE);

        List<String> lines = export("cand-1", "text/csv", Tokens.service(tenant))
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"interviews.csv\""))
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("candidateId,employer,role,source,");
        assertThat(lines.get(1))
                .startsWith("cand-1,Northwind,Data engineer,'=cmd|calc,,,Ida Berg,ida@berg.example,PHONE,"
                        + "2026-01-05T10:00+01:00,2026-01-05T10:30+01:00,Europe/Berlin,"
                        + "Amara Okafor|amara@northwind.example|Head of data; Mei Tanaka||Lead,SCHEDULED,");
        assertThat(lines.get(2)).contains("2026-07-05T14:00+02:00", "\"Okafor, Amara\"");
        assertThat(lines.get(3)).startsWith("cand-1,\"Contoso \"\"West\"\", Ltd\",Analyst,,,,,,,,,,,");
    }

    @Test
    void what_was_reported_is_in_it() {
        importAll(FILE);
        String interview = export("cand-1", "application/json", Tokens.service(tenant))
                .extract()
                .path("opportunities[0].interviews[0].id");
        given().auth()
                .oauth2(Tokens.service(tenant))
                .contentType(ContentType.JSON)
                .body("""
                        {"decisionDate": "2026-01-09", "timelineStatedAs": "by Friday",
                         "materials": [{"description": "Work samples", "promisedFor": "2026-01-07"}]}""")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(200);

        String csv =
                export("cand-1", "text/csv", Tokens.service(tenant)).extract().asString();
        assertThat(csv).contains("COMPLETED,Amara Okafor; Mei Tanaka,,2026-01-09,by Friday,Work samples|2026-01-07");
    }

    /** R32, R19, R29: what the candidate has said about itself, and whom an admin has let read it. */
    @Test
    void who_the_candidate_is_and_who_may_read_of_it_is_in_either_form() {
        importAll(FILE);
        put("/v1/candidates/cand-1", """
                {"displayName": "Lea Novak", "email": "lea@novak.example", "timeZone": "Europe/Vienna",
                 "profileUrl": "https://www.linkedin.example/in/lea-novak", "followUpChannel": "PHONE"}""");
        put(
                "/v1/candidates/cand-1/coaches/coach-1",
                "{\"scopes\": [\"PLAN\"], \"expiresAt\": \"2999-01-31T23:00:00Z\"}");
        put("/v1/candidates/cand-1/coaches/coach-2", "{}");

        export("cand-1", "application/json", Tokens.candidate(tenant, "cand-1"))
                .body("candidate.displayName", equalTo("Lea Novak"))
                .body("candidate.email", equalTo("lea@novak.example"))
                .body("candidate.timeZone", equalTo("Europe/Vienna"))
                .body("candidate.profileUrl", equalTo("https://www.linkedin.example/in/lea-novak"))
                .body("candidate.followUpChannel", equalTo("PHONE"))
                .body("candidate.coaches.coachId", equalTo(List.of("coach-1", "coach-2")))
                .body("candidate.coaches.scopes", equalTo(List.of(List.of("PLAN"), List.of("PLAN", "NOTES"))))
                .body("candidate.coaches[0].expiresAt", equalTo("2999-01-31T23:00:00Z"));
        String csv =
                export("cand-1", "text/csv", Tokens.service(tenant)).extract().asString();
        assertThat(csv.lines().findFirst().orElseThrow())
                .endsWith(",displayName,email,candidateTimeZone,profileUrl,followUpChannel,coaches");
        assertThat(csv.lines().skip(1))
                .hasSize(3)
                .allMatch(line -> line.endsWith(",Lea Novak,lea@novak.example,Europe/Vienna,"
                        + "https://www.linkedin.example/in/lea-novak,PHONE,"
                        + "coach-1|PLAN|2999-01-31T23:00:00Z; coach-2|NOTES PLAN"));
    }

    @Test
    void who_does_not_ask_for_csv_gets_json() {
        importAll(FILE);

        for (Header accept : List.of(new Header("Accept", "*/*"), new Header("X-None", ""))) {
            given().auth()
                    .oauth2(Tokens.service(tenant))
                    .header(accept)
                    .queryParam("candidateId", "cand-1")
                    .get("/v1/exports/interviews")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("opportunities", hasSize(2));
        }
        export("cand-1", "text/csv;q=0.9, application/json;q=0.5", Tokens.service(tenant))
                .contentType("text/csv");
    }

    @Test
    void many_rounds_come_page_after_page() {
        StringBuilder file = new StringBuilder(
                "employer,role,kind,startsAt,endsAt,timeZone\nNorthwind,Analyst,,,,\nContoso,Analyst,,,,\n");
        for (int day = 0; day < 150; day++) {
            String date = LocalDate.EPOCH.plusDays(20_000 + day) + "T";
            file.append("Northwind,Analyst,PHONE,%1$s10:00,%1$s10:30,Europe/Berlin\n".formatted(date));
            file.append("Contoso,Analyst,PHONE,%1$s10:00,%1$s10:30,Europe/Berlin\n".formatted(date));
        }
        importAll(file.toString());

        List<List<String>> starts = export("cand-1", "application/json", Tokens.service(tenant))
                .body("opportunities.employer", equalTo(List.of("Northwind", "Contoso")))
                .extract()
                .path("opportunities.interviews.startsAt");
        assertThat(starts)
                .hasSize(2)
                .allSatisfy(rounds -> assertThat(rounds).hasSize(150).isSorted().doesNotHaveDuplicates());
        String csv =
                export("cand-1", "text/csv", Tokens.service(tenant)).extract().asString();
        assertThat(csv.lines()).hasSize(301).doesNotHaveDuplicates();
    }

    @Test
    void many_opportunities_come_page_after_page() {
        StringBuilder file = new StringBuilder("employer,role\n");
        for (int number = 1; number <= 120; number++) {
            file.append("Employer ").append(number).append(",Analyst\n");
        }
        importAll(file.toString());

        export("cand-1", "application/json", Tokens.service(tenant))
                .body("opportunities", hasSize(120))
                .body("opportunities[119].employer", equalTo("Employer 120"));
        String csv =
                export("cand-1", "text/csv", Tokens.service(tenant)).extract().asString();
        assertThat(csv.lines()).hasSize(121).doesNotHaveDuplicates();
    }

    @Test
    void whom_nobody_knows_has_nothing_in_either_form() {
        export("cand-9", "application/json", Tokens.service(tenant)).statusCode(404);
        export("cand-9", "text/csv", Tokens.service(tenant)).statusCode(404);
        export("cand-1", "text/csv", Tokens.candidate(tenant, "cand-2")).statusCode(404);
        export("cand-1", "text/csv", Tokens.coach(tenant, "coach-1")).statusCode(403);
        given().auth()
                .oauth2(Tokens.service(tenant))
                .get("/v1/exports/interviews")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("candidateId"));
    }

    private void put(String path, String body) {
        given().auth()
                .oauth2(Tokens.admin(tenant))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(oneOf(200, 201));
    }

    private ValidatableResponse export(String candidate, String mediaType, String token) {
        return given().auth()
                .oauth2(token)
                .accept(mediaType + ", application/problem+json")
                .queryParam("candidateId", candidate)
                .get("/v1/exports/interviews")
                .then();
    }

    private void importAll(String file) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .auth()
                .oauth2(Tokens.candidate(tenant, "cand-1"))
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/imports/interviews")
                .then()
                .statusCode(200);
    }
}
