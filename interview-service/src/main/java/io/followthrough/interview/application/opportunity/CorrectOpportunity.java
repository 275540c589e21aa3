package io.followthrough.interview.application.opportunity;

import io.followthrough.contracts.interviews.OpeningOccasion;
import io.followthrough.interview.application.ChangeTarget;
import io.followthrough.interview.application.history.HistoryEntry;
import io.followthrough.interview.domain.history.Change;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.platform.Ids;
import io.followthrough.platform.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The details of an opportunity are put right. */
@ApplicationScoped
public class CorrectOpportunity {

    /** The details as they should be. */
    public record Details(
            Opportunity.Position position,
            @Nullable String referrerName,
            @Nullable String referrerEmail) {}

    private final ChangeOpportunity change;

    CorrectOpportunity(ChangeOpportunity change) {
        this.change = change;
    }

    /** @param right what becomes of what stands */
    public Uni<Opportunity> correct(Caller caller, ChangeTarget target, Function<Opportunity, Details> right) {
        return change.change(
                caller,
                target,
                HistoryEntry.of(Change.Kind.CORRECTED),
                (before, transaction) -> {
                    Details details = right.apply(before);
                    return before.corrected(details.position(), referrer(before.referrer(), details));
                },
                (transaction, before, after) -> {
                    transaction.publish(
                            EventsOfOpportunities.announced(after, OpeningOccasion.CORRECTED, transaction.now()));
                    return Uni.createFrom().voidItem();
                });
    }

    /** Whoever stands there stays the same person, however the name was mended. */
    private static @Nullable Referrer referrer(@Nullable Referrer known, Details details) {
        if (details.referrerName() == null) {
            return null;
        }
        return new Referrer(known == null ? Ids.next() : known.id(), details.referrerName(), details.referrerEmail());
    }
}
