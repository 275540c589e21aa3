package io.followthrough.notes.store.message.template;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "message_template")
@NullUnmarked
class MessageTemplateRow {

    /** One per kind of message. */
    @Embeddable
    record Key(String tenantId, @Enumerated(EnumType.STRING) Message.Kind kind) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    String ownText;

    MessageTemplate toTemplate() {
        return new MessageTemplate(key.kind(), version, ownText);
    }
}
