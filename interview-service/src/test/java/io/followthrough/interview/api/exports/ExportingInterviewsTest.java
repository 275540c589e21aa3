package io.followthrough.interview.api.exports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
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
                .body("$", hasSize(2))
                .body("[0].employer", equalTo("Northwind"))
                .body("[0].referrerEmail", equalTo("ida@berg.example"))
                .body("[0].interviews.kind", equalTo(List.of("PHONE", "PANEL")))
                .body("[0].interviews[0].startsAt", equalTo("2026-01-05T09:00:00Z"))
                .body("[0].interviews[0].interviewers[0].email", equalTo("amara@northwind.example"))
                .body("[1].employer", equalTo("Contoso \"West\", Ltd"))
                .body("[1].interviews", hasSize(0));
    }

    @Test
    void as_csv_there_is_a_line_for_every_round_and_no_formula() {
        importAll(FILE);

        List<String> lines = export("cand-1", "text/csv", Tokens.service(tenant))
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("candidateId,employer,role,source,");
        assertThat(lines.get(1))
                .startsWith("cand-1,Northwind,Data engineer,'=cmd|calc,,Ida Berg,ida@berg.example,PHONE,"
                        + "2026-01-05T10:00+01:00,2026-01-05T10:30+01:00,Europe/Berlin,"
                        + "Amara Okafor|amara@northwind.example|Head of data; Mei Tanaka||Lead,SCHEDULED,");
        assertThat(lines.get(2)).contains("2026-07-05T14:00+02:00", "\"Okafor, Amara\"");
        assertThat(lines.get(3)).startsWith("cand-1,\"Contoso \"\"West\"\", Ltd\",Analyst,,,,,,,,,,");
    }

    @Test
    void what_was_reported_is_in_it() {
        importAll(FILE);
        String interview = export("cand-1", "application/json", Tokens.service(tenant))
                .extract()
                .path("[0].interviews[0].interviewId");
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

    @Test
    void many_opportunities_come_page_after_page() {
        StringBuilder file = new StringBuilder("employer,role\n");
        for (int number = 1; number <= 120; number++) {
            file.append("Employer ").append(number).append(",Analyst\n");
        }
        importAll(file.toString());

        export("cand-1", "application/json", Tokens.service(tenant))
                .body("$", hasSize(120))
                .body("[119].employer", equalTo("Employer 120"));
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
