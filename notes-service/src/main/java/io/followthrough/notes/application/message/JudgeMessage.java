package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Setting;
import io.followthrough.notes.domain.message.lint.Lint;
import io.followthrough.notes.domain.message.lint.LintContext;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Reads a body beside the notes and beside what was written to the others of the panel. */
@ApplicationScoped
class JudgeMessage {

    private final Messages messages;

    JudgeMessage(Messages messages) {
        this.messages = messages;
    }

    /** @param id of the message itself, which is not compared with itself */
    Uni<List<Finding>> judge(TenantTransaction transaction, Setting setting, Message.Kind kind, UUID id, String body) {
        return others(transaction, setting, kind)
                .map(others -> others.stream()
                        .filter(other -> !other.id().equals(id))
                        .filter(other -> isToSomebodyElse(other, setting))
                        .map(other -> new LintContext.OtherNote(
                                other.id(), other.text().body()))
                        .toList())
                .map(others -> Lint.of(body, context(setting, kind, others)));
    }

    private Uni<List<Message>> others(TenantTransaction transaction, Setting setting, Message.Kind kind) {
        KnownInterview interview = setting.interview();
        return interview == null || kind != Message.Kind.THANK_YOU
                ? Uni.createFrom().item(List.of())
                : messages.thankYous(transaction, interview.id());
    }

    private static boolean isToSomebodyElse(Message other, Setting setting) {
        return !Objects.equals(
                other.subject().recipientId(), setting.recipient().id());
    }

    private static LintContext context(Setting setting, Message.Kind kind, List<LintContext.OtherNote> others) {
        return new LintContext(
                kind,
                new LintContext.Addressee(setting.recipient().name(), setting.othersInPanel()),
                new LintContext.Position(
                        setting.opportunity().employer(), setting.opportunity().role()),
                setting.notes(),
                others);
    }
}
