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
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /**
     * How far the candidate is in each of these hiring processes, by opportunity.
     *
     * @param rounds by opportunity
     * @param written by opportunity: what was sent of it counts with what was made elsewhere
     */
    public Uni<Map<UUID, FollowUpState>> of(
            TenantTransaction transaction,
            List<KnownOpportunity> opportunities,
            Map<UUID, List<KnownInterview>> rounds,
            Map<UUID, List<Message>> written) {
        List<UUID> ids = opportunities.stream().map(KnownOpportunity::id).toList();
        return followUps
                .ofOpportunities(transaction, ids)
                .flatMap(elsewhere -> limits.followUpCap(transaction)
                        .map(cap -> opportunities.stream()
                                .collect(Collectors.toMap(
                                        KnownOpportunity::id,
                                        one -> FollowUpState.of(
                                                one,
                                                rounds.getOrDefault(one.id(), List.of()),
                                                all(one, written, elsewhere),
                                                cap,
                                                law,
                                                transaction.now())))));
    }

    private static List<Instant> all(
            KnownOpportunity opportunity, Map<UUID, List<Message>> written, Map<UUID, List<Instant>> elsewhere) {
        Stream<Instant> here = written.getOrDefault(opportunity.id(), List.of()).stream()
                .filter(one -> one.kind() == Message.Kind.FOLLOW_UP)
                .map(Message::sentAt)
                .filter(Objects::nonNull);
        return Stream.concat(here, elsewhere.getOrDefault(opportunity.id(), List.of()).stream())
                .toList();
    }
}
