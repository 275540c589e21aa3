package io.followthrough.system;

import io.followthrough.story.CrossedEvent;
import io.followthrough.story.Message;
import io.followthrough.story.Narrator;
import io.followthrough.story.Plan;
import io.followthrough.story.SandboxTenant;
import io.followthrough.story.Story;
import io.followthrough.story.StoryFacts;
import io.followthrough.story.WeeksAfter;
import java.util.ArrayList;
import java.util.List;

/** The story, played twice on one stack: in two tenants, by candidates of the same id. */
final class Played {

    private static final List<WeeksAfter.Outcome> AFTERWARDS = new ArrayList<>();
    private static final StoryFacts FIRST = play(true);
    private static final StoryFacts SECOND = play(false);

    private Played() {}

    static StoryFacts first() {
        return FIRST;
    }

    static StoryFacts second() {
        return SECOND;
    }

    /** What became of the first one in the weeks after. */
    static WeeksAfter.Outcome afterwards() {
        return AFTERWARDS.get(0);
    }

    private static StoryFacts play(boolean on) {
        try (SandboxTenant tenant = SandboxTenant.fresh(Running.stage())) {
            StoryFacts facts = new Story(tenant, new Silence()).play();
            if (on) {
                AFTERWARDS.add(new WeeksAfter(tenant, new Silence()).play(facts));
            }
            return facts;
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
