package io.followthrough.analytics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what is personal from an event, as its schema marks it, and puts a pseudonym in the candidate's place. */
final class Anonymizer {

    private final EventSchemas schemas;
    private final Pseudonyms pseudonyms;

    Anonymizer(EventSchemas schemas, Pseudonyms pseudonyms) {
        this.schemas = schemas;
        this.pseudonyms = pseudonyms;
    }

    /** Empty if the event's type has no schema here: nobody could say what of it is personal. */
    Optional<Fact> fact(ReceivedEvent event) {
        return schemas.of(event.type()).map(schema -> fact(event, schema));
    }

    private Fact fact(ReceivedEvent event, EventSchema schema) {
        String candidateId = event.data().path("candidateId").textValue();
        String person = candidateId == null ? null : pseudonyms.of(event.tenant(), candidateId);
        return new Fact(
                event.id(),
                schema.name(),
                event.source(),
                event.tenant(),
                person,
                subject(event.subject(), candidateId, person),
                event.happenedAt(),
                event.aggregateVersion(),
                event.correlationId(),
                event.causationId(),
                schema.withoutPersonalData(event.data()).toString());
    }

    private static String subject(String subject, @Nullable String candidateId, @Nullable String person) {
        return person != null && subject.equals(candidateId) ? person : subject;
    }
}
