package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Setting;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.Ids;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a new message down: composes it unless it was typed, judges it, stores it, tells of it. */
@ApplicationScoped
public class AddDraft {

    private final ChooseSubject chooseSubject;
    private final FindSetting findSetting;
    private final JudgeMessage judgeMessage;
    private final ComposeText composeText;
    private final Messages messages;

    AddDraft(
            ChooseSubject chooseSubject,
            FindSetting findSetting,
            JudgeMessage judgeMessage,
            ComposeText composeText,
            Messages messages) {
        this.chooseSubject = chooseSubject;
        this.findSetting = findSetting;
        this.judgeMessage = judgeMessage;
        this.composeText = composeText;
        this.messages = messages;
    }

    /** @param composedFor the reminder that asked for it, or null */
    public Uni<Message> add(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            NewMessage wanted,
            @Nullable UUID composedFor) {
        return chooseSubject
                .choose(transaction, opportunity, wanted.kind(), wanted.subject())
                .map(wanted::about)
                .flatMap(message -> findSetting
                        .of(transaction, opportunity, message.kind(), message.subject())
                        .flatMap(setting -> add(transaction, setting, message, composedFor)));
    }

    private Uni<Message> add(
            TenantTransaction transaction, Setting setting, NewMessage message, @Nullable UUID composedFor) {
        UUID id = Ids.next();
        return composeText
                .of(transaction, setting, message)
                .flatMap(written -> judgeMessage
                        .judge(transaction, setting, message.kind(), id, written.body())
                        .map(findings -> new Message.Text(written.body(), findings, written.missing())))
                .map(text -> Message.draft(
                        id,
                        setting.opportunity().candidateId(),
                        message.subject(),
                        new Message.Form(message.kind(), message.channel(), text, composedFor),
                        transaction.now()))
                .flatMap(draft -> messages.add(transaction, draft))
                .invoke(draft -> transaction.publish(EventsOfMessages.drafted(draft, message.body() == null)));
    }
}
