package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.FollowUpState;
import io.followthrough.notes.store.hiring.KnownFollowUps;
import io.followthrough.notes.store.message.thanks.ThankYouLimitsOfTenant;
import io.followthrough.platform.transaction.TenantTransaction;
import io.followthrough.timing.zone.ZoneLaw;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Asks the timing library whether a follow-up may still be made (R28, R32, R34), by what this service knows. */
@ApplicationScoped
public class AssessFollowUps {

    private final KnownFollowUps followUps;
    private final ThankYouLimitsOfTenant limits;
    private final ZoneLaw law;

    AssessFollowUps(KnownFollowUps followUps, ThankYouLimitsOfTenant limits, ZoneLaw law) {
        this.followUps = followUps;
        this.limits = limits;
        this.law = law;
    }

    /** @param written in that hiring process: what was sent of it counts with what was made elsewhere */
    public Uni<FollowUpState> of(
            TenantTransaction transaction,
            KnownOpportunity opportunity,
            List<KnownInterview> rounds,
            List<Message> written) {
        return followUps
                .ofOpportunity(transaction, opportunity.id())
                .flatMap(elsewhere -> limits.followUpCap(transaction)
                        .map(cap -> FollowUpState.of(
                                opportunity, rounds, all(written, elsewhere), cap, law, transaction.now())));
    }

    private static List<Instant> all(List<Message> written, List<Instant> elsewhere) {
        Stream<Instant> here = written.stream()
                .filter(one -> one.kind() == Message.Kind.FOLLOW_UP)
                .map(Message::sentAt)
                .filter(Objects::nonNull);
        return Stream.concat(here, elsewhere.stream()).toList();
    }
}
