package io.followthrough.reminder.store.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import io.followthrough.reminder.store.Json;
import io.followthrough.timing.facts.OpportunityFacts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "opportunity_facts")
@NullUnmarked
public class OpportunityFactsRow {

    private static final TypeReference<OpportunityFacts> FACTS = new TypeReference<>() {};

    /** Facts have the key of their opportunity. */
    @Embeddable
    record Key(String tenantId, UUID opportunityId) {}

    @EmbeddedId
    Key key;

    @Version
    long version;

    public String candidateId;
    String facts;

    void set(OpportunityFacts known) {
        facts = Json.write(known);
    }

    public OpportunityFacts toFacts() {
        return Json.read(facts, FACTS);
    }
}
