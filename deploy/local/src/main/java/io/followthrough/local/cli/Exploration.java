package io.followthrough.local.cli;

import io.followthrough.story.Candidate.Round;
import io.followthrough.story.Plot;
import io.followthrough.story.Stage;
import io.followthrough.story.StoryFacts;

/** How a person goes on where the story ended. */
final class Exploration {

    private Exploration() {}

    static String text(Stage stage, StoryFacts facts) {
        Round panel = facts.panel().round();
        return """

                Go on from here while the services run; ./run starts them again on the same data, with
                Swagger UI at %s/docs/:

                  token=$(./run token --tenant %s --sub %s --group candidate)
                  curl -H "Authorization: Bearer $token" %s/v1/plans/%s
                  curl -H "Authorization: Bearer $token" '%s/v1/messages?opportunityId=%s'\
                """.formatted(
                        stage.address(),
                        facts.tenant(),
                        Plot.CANDIDATE,
                        stage.address(),
                        panel.interviewId(),
                        stage.address(),
                        panel.opportunityId());
    }
}
