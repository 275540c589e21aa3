package io.followthrough.interview.store.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of an export, whose size does not grow with the rounds of an opportunity.
 *
 * @param next where the next page begins; null when this is the last
 */
public record ExportPage(List<PartView> parts, @Nullable ExportPosition next) {

    /**
     * An opportunity, or as many of its rounds as the page has room for.
     *
     * @param opportunity without its rounds
     * @param opens whether these are its first rounds
     * @param closes whether these are its last
     */
    public record PartView(
            OpportunityView opportunity, List<OpportunityView.RoundView> rounds, boolean opens, boolean closes) {

        public PartView {
            rounds = List.copyOf(rounds);
        }
    }

    /** A round of one of the opportunities. */
    record FoundRound(UUID opportunityId, OpportunityView.RoundView round) {}

    public ExportPage {
        parts = List.copyOf(parts);
    }

    /**
     * Puts the rounds to their opportunities, both in order.
     *
     * @param more whether there may be more opportunities than these
     * @param full whether there may be more rounds than these: then the last one's opportunity goes on in the next page
     */
    static ExportPage of(
            ExportPosition from,
            List<OpportunityView> opportunities,
            List<FoundRound> rounds,
            boolean more,
            boolean full) {
        Map<UUID, List<OpportunityView.RoundView>> roundsOf = rounds.stream()
                .collect(Collectors.groupingBy(
                        FoundRound::opportunityId, Collectors.mapping(FoundRound::round, Collectors.toList())));
        ExportPosition next = full ? midway(rounds) : more ? after(opportunities) : null;
        List<PartView> parts = new ArrayList<>();
        for (OpportunityView opportunity : opportunities) {
            UUID id = opportunity.opportunityId();
            boolean goesOn = full && next != null && next.opportunityId().equals(id);
            boolean opens = !from.midway() || !from.opportunityId().equals(id);
            parts.add(new PartView(opportunity, roundsOf.getOrDefault(id, List.of()), opens, !goesOn));
            if (goesOn) {
                break;
            }
        }
        return new ExportPage(parts, next);
    }

    private static ExportPosition midway(List<FoundRound> rounds) {
        FoundRound last = rounds.get(rounds.size() - 1);
        return ExportPosition.midwayAfter(last.opportunityId(), last.round());
    }

    private static ExportPosition after(List<OpportunityView> opportunities) {
        return ExportPosition.after(opportunities.get(opportunities.size() - 1).opportunityId());
    }
}
