package io.followthrough.interview.api.people;

/** A candidate with a row in every table that can hold something about it: a new table gets its row here. */
record EverythingOfACandidate(String opportunity, String interview) {

    static EverythingOfACandidate make(Requests requests, String candidate) {
        String opportunity = requests.openOpportunity(candidate);
        String interview = requests.asService()
                .body("""
                        {"kind": "PANEL", "startsAt": "2026-01-05T10:00:00Z", "endsAt": "2026-01-05T11:00:00Z",
                         "timeZone": "Europe/Berlin", "interviewers": [
                           {"name": "Amara Okafor", "email": "amara@northwind.example", "title": "Head of data",
                            "greetingName": "Dr. Okafor"},
                           {"name": "Mei Tanaka"}]}""")
                .post("/v1/opportunities/" + opportunity + "/interviews")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        requests.asService()
                .body("""
                        {"decisionDate": "2026-01-09", "materials": [{"description": "Work samples", "promisedFor": "2026-01-07"}]}""")
                .post("/v1/interviews/" + interview + "/completion")
                .then()
                .statusCode(200);
        create(
                requests,
                "/v1/opportunities/" + opportunity + "/references",
                "{\"name\": \"Ida Berg\", \"greetingName\": \"Frau Berg\"}");
        create(
                requests,
                "/v1/opportunities/" + opportunity + "/employer-responses",
                "{\"channel\": \"EMAIL\", \"summary\": \"They are still at it\"}");
        requests.asService()
                .header("If-Match", "*")
                .body("{\"displayName\": \"Lea Novak\"}")
                .put("/v1/candidates/" + candidate)
                .then()
                .statusCode(200);
        requests.asAdmin()
                .header("If-Match", "*")
                .body("{}")
                .put("/v1/candidates/" + candidate + "/coaches/coach-1")
                .then()
                .statusCode(201);
        return new EverythingOfACandidate(opportunity, interview);
    }

    private static void create(Requests requests, String path, String body) {
        requests.asService().body(body).post(path).then().statusCode(201);
    }
}
