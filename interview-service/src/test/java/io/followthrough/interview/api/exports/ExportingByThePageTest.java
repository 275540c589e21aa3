package io.followthrough.interview.api.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.testkit.BackingServices;
import io.followthrough.testkit.Infrastructure;
import io.followthrough.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * However much belongs to one opportunity, an export holds a page of it: what has not been read yet when it is deleted is
 * not in the export.
 */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExportingByThePageTest {

    /** 40 MB, many times what the buffers of a connection take. */
    private static final int MANY = 20_000;

    private final String tenant = "pages-" + UUID.randomUUID();

    @Test
    void all_references_of_an_opportunity_are_in_it() throws Exception {
        fill();

        try (InputStream export = open("application/json")) {
            assertThat(references(new String(export.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(MANY);
        }
    }

    @Test
    void twenty_thousand_references_of_one_opportunity_are_never_held_at_once() throws Exception {
        fill();

        try (InputStream export = open("application/json")) {
            String begun = new String(export.readNBytes(10_000), StandardCharsets.UTF_8);
            run("delete from reference where tenant_id = ?");
            String whole = begun + new String(export.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(whole.stripTrailing()).as("to its end").endsWith("]}");
            assertThat(references(whole)).isBetween(1L, MANY - 1L);
        }
    }

    private void fill() throws SQLException {
        run("insert into candidate (tenant_id, candidate_id, version) values (?, 'cand-1', 0)");
        run("""
                insert into opportunity (tenant_id, id, version, candidate_id, employer, role, opened_at)
                values (?, gen_random_uuid(), 0, 'cand-1', 'Northwind', 'Analyst', now())""");
        run("""
                insert into reference (tenant_id, id, opportunity_id, candidate_id, name, highlight, added_at)
                select tenant_id, gen_random_uuid(), id, candidate_id, 'Ida Berg', repeat('migration ', 200), now()
                from opportunity, generate_series(1, %d) where tenant_id = ?""".formatted(MANY));
    }

    private InputStream open(String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/exports/interviews?candidateId=cand-1"))
                .header("Authorization", "Bearer " + Tokens.candidate(tenant, "cand-1"))
                .header("Accept", accept)
                .build();
        HttpResponse<InputStream> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** @param sql its one parameter is the tenant */
    private void run(String sql) throws SQLException {
        try (Connection superuser = Infrastructure.running().superuser(Service.INTERVIEW.databaseName());
                PreparedStatement statement = superuser.prepareStatement(sql)) {
            statement.setString(1, tenant);
            statement.executeUpdate();
        }
    }

    private static long references(String json) {
        return Pattern.compile("\"Ida Berg\"").matcher(json).results().count();
    }
}
