package io.followthrough.interview.api.opportunity;

import static io.restassured.RestAssured.given;

import io.followthrough.interview.api.HiringScene;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;

/** Every way in which an opportunity gets one part more. */
enum WayToAdd {
    SCHEDULED(OpportunityPart.INTERVIEWS, 409) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return scene.post(opportunity + "/interviews", """
                    {"kind": "VIDEO", "startsAt": "2026-01-07T10:00:00Z", "endsAt": "2026-01-07T11:00:00Z",
                     "timeZone": "Europe/Berlin", "interviewers": []}""");
        }
    },
    IMPORTED(OpportunityPart.INTERVIEWS, 400) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return given().auth()
                    .oauth2(Tokens.candidate(scene.tenant(), HiringScene.CANDIDATE))
                    .config(RestAssured.config()
                            .encoderConfig(
                                    EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT)))
                    .contentType("text/csv; charset=UTF-8")
                    .body("""
                            employer,role,kind,startsAt,endsAt,timeZone
                            Northwind,Data engineer,PHONE,2026-01-08T10:00,2026-01-08T11:00,Europe/Berlin
                            """)
                    .post("/v1/imports/interviews");
        }
    },
    REQUESTED(OpportunityPart.MATERIALS, 409) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return scene.post(
                    opportunity + "/materials", "{\"description\": \"Samples\", \"promisedFor\": \"2026-01-09\"}");
        }
    },
    PROMISED_IN_A_ROUND(OpportunityPart.MATERIALS, 409) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return scene.post(round + "/completion", """
                    {"materials": [{"description": "Samples", "promisedFor": "2026-01-09"}]}""");
        }
    },
    ADDED(OpportunityPart.REFERENCES, 409) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return scene.post(opportunity + "/references", "{\"name\": \"Sam Reed\"}");
        }
    },
    RESPONDED(OpportunityPart.EMPLOYER_RESPONSES, 409) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return scene.post(opportunity + "/employer-responses", "{\"channel\": \"EMAIL\"}");
        }
    },
    STATED(OpportunityPart.TIMELINE_STATEMENTS, 409) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return scene.put(opportunity + "/timeline", "{\"decisionDate\": \"2026-03-09\"}");
        }
    },
    STATED_IN_A_ROUND(OpportunityPart.TIMELINE_STATEMENTS, 409) {
        @Override
        Response add(HiringScene scene, String opportunity, String round) {
            return scene.post(round + "/completion", "{\"decisionDate\": \"2026-03-09\"}");
        }
    };

    private final OpportunityPart part;
    private final int refusal;

    WayToAdd(OpportunityPart part, int refusal) {
        this.part = part;
        this.refusal = refusal;
    }

    abstract Response add(HiringScene scene, String opportunity, String round);

    OpportunityPart part() {
        return part;
    }

    /** The status of the answer when there is no room. */
    int refusal() {
        return refusal;
    }

    /** The first way to have one part more. */
    static WayToAdd of(OpportunityPart part) {
        return Arrays.stream(values())
                .filter(way -> way.part == part)
                .findFirst()
                .orElseThrow();
    }
}
