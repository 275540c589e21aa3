package io.followthrough.notes.application.message.template;

import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import io.followthrough.notes.store.message.template.MessageTemplates;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.transaction.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads how the tenant words a kind of message. */
@ApplicationScoped
public class ReadTemplate {

    private final TenantTransactions transactions;
    private final MessageTemplates templates;

    ReadTemplate(TenantTransactions transactions, MessageTemplates templates) {
        this.transactions = transactions;
        this.templates = templates;
    }

    public Uni<MessageTemplate> read(Caller caller, Message.Kind kind, @Nullable String language) {
        return transactions.reading(caller.origin(), transaction -> templates.find(transaction, kind, language));
    }
}
