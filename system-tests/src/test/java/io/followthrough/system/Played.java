package io.followthrough.system;

import io.followthrough.story.CrossedEvent;
import io.followthrough.story.Message;
import io.followthrough.story.Narrator;
import io.followthrough.story.Plan;
import io.followthrough.story.SandboxTenant;
import io.followthrough.story.Story;
import io.followthrough.story.StoryFacts;
import java.util.List;

/** The story, played twice on one stack: in two tenants, by candidates of the same id. */
final class Played {

    private static final StoryFacts FIRST = play();
    private static final StoryFacts SECOND = play();

    private Played() {}

    static StoryFacts first() {
        return FIRST;
    }

    static StoryFacts second() {
        return SECOND;
    }

    private static StoryFacts play() {
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            return new Story(tenant, new Silence()).play();
        }
    }

    private static final class Silence implements Narrator {
        @Override
        public void chapter(String title) {}

        @Override
        public void tell(String sentence) {}

        @Override
        public void plan(Plan plan) {}

        @Override
        public void draft(Message message) {}

        @Override
        public void events(List<CrossedEvent> events) {}
    }
}
