package io.followthrough.interview.rebuilt;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.interview.api.HiringScene;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries steps with a new opportunity, over REST. */
final class PlayedHistory {

    /** What a well-formed request may be answered, whatever state it meets. */
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 409, 422);

    private static final List<String> OUTCOMES =
            List.of("REJECTED", "OFFER_RECEIVED", "OFFER_ACCEPTED", "OFFER_DECLINED", "WITHDRAWN", "NO_RESPONSE");

    private final HiringScene scene;
    private final String opportunity;

    PlayedHistory(HiringScene scene) {
        this.scene = scene;
        this.opportunity = scene.open();
    }

    String opportunity() {
        return opportunity;
    }

    void play(Step step) {
        Response answer = answer(step);
        if (answer != null) {
            assertThat(ANSWERS).as("%s answers %s", step, answer.asString()).contains(answer.statusCode());
        }
    }

    private @Nullable Response answer(Step step) {
        return switch (step.kind()) {
            case SCHEDULE -> scene.post(opportunity + "/interviews", Bodies.round(step.variant()));
            case CORRECT_OPPORTUNITY -> scene.patch(opportunity, Bodies.correction(step.variant()));
            case STATE_TIMELINE -> scene.put(opportunity + "/timeline", Bodies.timeline(step.variant()));
            case REQUEST_MATERIAL -> scene.post(opportunity + "/materials", Bodies.material(step.variant()));
            case SEND_MATERIAL -> sendMaterial(step);
            case ADD_REFERENCE -> scene.post(opportunity + "/references", Bodies.reference(step.variant()));
            case RESPOND -> scene.post(opportunity + "/employer-responses", Bodies.response(step.variant()));
            case CONCLUDE -> scene.put(opportunity + "/outcome", outcome(step));
            case CORRECT_OUTCOME -> scene.correct(opportunity + "/outcome", outcome(step));
            case REOPEN -> scene.post(opportunity + "/reopening", "{\"reason\": \"They came back\"}");
            case RESCHEDULE, CANCEL, COMPLETE, CORRECT_REPORT, CORRECT_ROUND, CONCLUDE_ROUND, VOID_ROUND ->
                withRound(step);
        };
    }

    private static String outcome(Step step) {
        return "{\"outcome\": \"%s\"}".formatted(OUTCOMES.get(step.variant() % OUTCOMES.size()));
    }

    private @Nullable Response sendMaterial(Step step) {
        String material = one(opportunity + "/materials", step);
        return material == null ? null : scene.post("/v1/materials/" + material + "/sent", Bodies.sent(step.variant()));
    }

    private @Nullable Response withRound(Step step) {
        String id = one(opportunity + "/interviews", step);
        if (id == null) {
            return null;
        }
        String round = "/v1/interviews/" + id;
        List<String> people = scene.get(round).extract().path("interviewers.id");
        return switch (step.kind()) {
            case RESCHEDULE -> scene.post(round + "/reschedule", Bodies.period(step.variant()));
            case CANCEL -> scene.post(round + "/cancellation", "{}");
            case COMPLETE -> scene.post(round + "/completion", Bodies.report(step.variant(), people));
            case CORRECT_REPORT ->
                scene.request()
                        .header("If-Match", scene.request().get(round).header("ETag"))
                        .body(Bodies.report(step.variant(), people))
                        .post(round + "/completion");
            case CORRECT_ROUND -> scene.patch(round, Bodies.people(step.variant(), people));
            case CONCLUDE_ROUND -> scene.put(round + "/outcome", Bodies.roundOutcome(step.variant()));
            case VOID_ROUND -> scene.post(round + "/void", "{\"reason\": \"Entered twice\"}");
            case SCHEDULE,
                    CORRECT_OPPORTUNITY,
                    STATE_TIMELINE,
                    REQUEST_MATERIAL,
                    SEND_MATERIAL,
                    ADD_REFERENCE,
                    RESPOND,
                    CONCLUDE,
                    CORRECT_OUTCOME,
                    REOPEN -> throw new IllegalArgumentException(step + " is not done to a round");
        };
    }

    private @Nullable String one(String list, Step step) {
        List<String> ids = scene.get(list + "?limit=200").extract().path("items.id");
        return ids.isEmpty() ? null : ids.get(step.which() % ids.size());
    }
}
