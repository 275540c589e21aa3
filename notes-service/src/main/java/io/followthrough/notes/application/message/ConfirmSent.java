package io.followthrough.notes.application.message;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.Setting;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The candidate says that a message was sent: nothing the lint found stops that, it is recorded with it. Saying it again
 * changes nothing; another time is a correction and must name the version it corrects.
 */
@ApplicationScoped
public class ConfirmSent {

    private final TenantTransactions transactions;
    private final Messages messages;
    private final FindMessage findMessage;
    private final JudgeMessage judgeMessage;
    private final TellSent tellSent;

    ConfirmSent(
            TenantTransactions transactions,
            Messages messages,
            FindMessage findMessage,
            JudgeMessage judgeMessage,
            TellSent tellSent) {
        this.transactions = transactions;
        this.messages = messages;
        this.findMessage = findMessage;
        this.judgeMessage = judgeMessage;
        this.tellSent = tellSent;
    }

    /**
     * What the candidate says.
     *
     * @param sentAt null for now
     * @param versionCheck refuses the stored version; null when the candidate named none
     */
    public record Confirmation(
            @Nullable Instant sentAt, @Nullable LongConsumer versionCheck) {}

    public Uni<Message> confirm(Caller caller, UUID id, Confirmation confirmation) {
        return transactions.in(
                caller.origin(),
                transaction -> findMessage
                        .forChange(transaction, caller, id)
                        .invoke(message -> check(message, confirmation))
                        .flatMap(message -> confirm(transaction, message, confirmation)));
    }

    private static void check(Message message, Confirmation confirmation) {
        LongConsumer versionCheck = confirmation.versionCheck();
        if (versionCheck != null) {
            versionCheck.accept(message.version());
        }
    }

    private Uni<Message> confirm(TenantTransaction transaction, Message message, Confirmation confirmation) {
        Instant sentAt = sentAt(transaction, confirmation);
        if (message.sentAt() != null) {
            if (confirmation.sentAt() == null || sentAt.equals(message.sentAt())) {
                return Uni.createFrom().item(message);
            }
            if (confirmation.versionCheck() == null) {
                throw ProblemException.conflict(
                        "It was sent already: to correct when, send If-Match with the ETag you read.");
            }
        }
        return findMessage
                .setting(transaction, message)
                .flatMap(setting -> send(transaction, setting, message, sentAt));
    }

    private Uni<Message> send(TenantTransaction transaction, Setting setting, Message message, Instant sentAt) {
        return judgeMessage
                .judge(
                        transaction,
                        setting,
                        message.kind(),
                        message.id(),
                        message.text().body())
                .flatMap(findings -> messages.update(transaction, message.sent(sentAt, findings)))
                .call(sent -> tellSent.tell(transaction, setting, sent, sentAt));
    }

    private static Instant sentAt(TenantTransaction transaction, Confirmation confirmation) {
        Instant given = confirmation.sentAt();
        if (given == null) {
            return transaction.now().truncatedTo(ChronoUnit.MICROS);
        }
        if (given.isAfter(transaction.now())) {
            throw ProblemException.brokenRule(null, "sentAt", "is in the future: the candidate confirms what was sent");
        }
        return given.truncatedTo(ChronoUnit.MICROS);
    }
}
