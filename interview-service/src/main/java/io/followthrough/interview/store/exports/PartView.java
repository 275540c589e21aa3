package io.followthrough.interview.store.exports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.platform.paging.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity, or as many of its rounds as a page has room for: a page does not grow with the rounds of an opportunity.
 *
 * @param position what the opportunity is for
 * @param opportunity without its rounds
 * @param opens whether these are its first rounds
 * @param closes whether these are its last
 */
public record PartView(
        Opportunity.Position position,
        OpportunityView opportunity,
        List<OpportunityView.RoundView> rounds,
        boolean opens,
        boolean closes) {

    /** One of the opportunities, and what it is for. */
    record FoundOpportunity(Opportunity.Position position, OpportunityView view) {}

    /** A round of one of the opportunities. */
    record FoundRound(UUID opportunityId, OpportunityView.RoundView round) {}

    public PartView {
        rounds = List.copyOf(rounds);
    }

    /**
     * Puts the rounds to their opportunities, both in order.
     *
     * @param more whether there may be more opportunities than these
     * @param full whether there may be more rounds than these: then the last one's opportunity goes on in the next page
     */
    static Page<PartView, ExportPosition> page(
            ExportPosition from,
            List<FoundOpportunity> opportunities,
            List<FoundRound> rounds,
            boolean more,
            boolean full) {
        Map<UUID, List<OpportunityView.RoundView>> roundsOf = rounds.stream()
                .collect(Collectors.groupingBy(
                        FoundRound::opportunityId, Collectors.mapping(FoundRound::round, Collectors.toList())));
        ExportPosition next = full ? midway(rounds) : more ? after(opportunities) : null;
        List<PartView> parts = new ArrayList<>();
        for (FoundOpportunity opportunity : opportunities) {
            UUID id = opportunity.view().opportunityId();
            boolean goesOn = goesOn(id, full, next);
            boolean opens = !from.midway() || !from.opportunityId().equals(id);
            parts.add(new PartView(
                    opportunity.position(), opportunity.view(), roundsOf.getOrDefault(id, List.of()), opens, !goesOn));
            if (goesOn) {
                break;
            }
        }
        return new Page<>(parts, next);
    }

    private static boolean goesOn(UUID id, boolean full, @Nullable ExportPosition next) {
        return full && next != null && next.opportunityId().equals(id);
    }

    private static ExportPosition midway(List<FoundRound> rounds) {
        FoundRound last = rounds.get(rounds.size() - 1);
        return ExportPosition.midwayAfter(last.opportunityId(), last.round());
    }

    private static ExportPosition after(List<FoundOpportunity> opportunities) {
        return ExportPosition.after(
                opportunities.get(opportunities.size() - 1).view().opportunityId());
    }
}
