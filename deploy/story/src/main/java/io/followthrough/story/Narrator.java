package io.followthrough.story;

import java.util.List;

/** Hears the story while it is played. */
public interface Narrator {

    /** A new part of the story begins. */
    void chapter(String title);

    /** Something was done or has happened. */
    void tell(String sentence);

    /** The plan of a round was read. */
    void plan(Plan plan);

    /** A draft was prepared. */
    void draft(Message message);

    /** What crossed Kafka since the story began. */
    void events(List<CrossedEvent> events);
}
