package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.message.Finding;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.MessageContext;
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
    Uni<List<Finding>> judge(
            TenantTransaction transaction, MessageContext context, Message.Kind kind, UUID id, String body) {
        return others(transaction, context, kind)
                .map(others -> others.stream()
                        .filter(other -> !other.id().equals(id))
                        .filter(other -> isToSomebodyElse(other, context))
                        .map(other -> new LintContext.OtherNote(
                                other.id(), other.text().body()))
                        .toList())
                .map(others -> Lint.of(body, context(context, kind, others)));
    }

    private Uni<List<Message>> others(TenantTransaction transaction, MessageContext context, Message.Kind kind) {
        KnownInterview interview = context.interview();
        return interview == null || kind != Message.Kind.THANK_YOU
                ? Uni.createFrom().item(List.of())
                : messages.thankYous(transaction, interview.id());
    }

    private static boolean isToSomebodyElse(Message other, MessageContext context) {
        return !Objects.equals(
                other.subject().recipientId(), context.recipient().id());
    }

    private static LintContext context(MessageContext context, Message.Kind kind, List<LintContext.OtherNote> others) {
        return new LintContext(
                kind,
                new LintContext.Addressee(context.recipient().name(), context.othersInPanel()),
                new LintContext.Position(
                        context.opportunity().employer(), context.opportunity().role()),
                context.notes(),
                others);
    }
}
