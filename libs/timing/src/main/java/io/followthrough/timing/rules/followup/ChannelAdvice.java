package io.followthrough.timing.rules.followup;

import io.followthrough.timing.facts.CandidateFacts;
import io.followthrough.timing.facts.EmployerFacts;
import io.followthrough.timing.facts.FollowUpChannel;
import io.followthrough.timing.facts.Formality;
import io.followthrough.timing.plan.Rule;
import io.followthrough.timing.plan.Source;
import io.followthrough.timing.plan.TraceEntry;
import java.util.ArrayList;
import java.util.List;

/** Suggests how to follow up: as the candidate is comfortable with, else by e-mail (R29). */
final class ChannelAdvice {

    private ChannelAdvice() {}

    static List<TraceEntry> of(CandidateFacts candidate, EmployerFacts employer) {
        FollowUpChannel preferred = candidate.followUpChannel();
        FollowUpChannel channel = preferred == null ? FollowUpChannel.EMAIL : preferred;
        List<TraceEntry> advice = new ArrayList<>();
        advice.add(entry(
                switch (channel) {
                    case EMAIL -> "Follow up by e-mail.";
                    case PHONE -> "Follow up by phone, as you prefer.";
                }));
        if (channel == FollowUpChannel.PHONE && employer.formality() == Formality.FORMAL) {
            advice.add(entry("This employer is formal, which argues for an e-mail instead."));
        }
        if (channel == FollowUpChannel.EMAIL && employer.formality() == Formality.CASUAL) {
            advice.add(entry("This employer is casual, so a phone call would be fine too."));
        }
        return advice;
    }

    private static TraceEntry entry(String text) {
        return new TraceEntry(Rule.R29, Source.S0, text);
    }
}
