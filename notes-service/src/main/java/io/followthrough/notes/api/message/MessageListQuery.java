package io.followthrough.notes.api.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageFilter;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the list of messages. */
public class MessageListQuery {

    @QueryParam("opportunityId")
    public @Nullable UUID opportunityId;

    @QueryParam("interviewId")
    public @Nullable UUID interviewId;

    @QueryParam("kind")
    public Message.@Nullable Kind kind;

    @QueryParam("state")
    public Message.@Nullable State state;

    MessageFilter toFilter() {
        return new MessageFilter(opportunityId, interviewId, kind, state);
    }
}
