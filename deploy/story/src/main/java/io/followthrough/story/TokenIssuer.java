package io.followthrough.story;

/** Issues the bearer tokens that the services of a {@link Stage} accept. */
public interface TokenIssuer {

    /** A token that outlasts the story, for one subject of one tenant in one group: {@code candidate} or {@code service}. */
    String token(String tenant, String subject, String group);
}
