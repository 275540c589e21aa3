package io.followthrough.notes.domain.message.composition;

import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.hiring.KnownReference;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.lint.LintContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of one hiring process as its messages go: what they are composed of, judged by, and withdrawn for.
 *
 * @param rounds in the order of their ends
 * @param messages oldest first
 * @param language of what the candidate writes there, a tag of BCP 47
 */
public record Known(
        KnownOpportunity opportunity,
        List<KnownInterview> rounds,
        Notes notes,
        Sender sender,
        List<KnownReference> references,
        List<Message> messages,
        FollowUpState followUps,
        String language) {

    public static final String ENGLISH = "en";

    public Known {
        rounds = List.copyOf(rounds);
        references = List.copyOf(references);
        messages = List.copyOf(messages);
    }

    /**
     * What the candidate has written down.
     *
     * @param debriefs by the rounds' ids
     * @param elsewhere of its other hiring processes
     */
    public record Notes(Map<UUID, DebriefContent> debriefs, Evaluation evaluation, LintContext.Secrets elsewhere) {

        public static final Notes NONE = new Notes(Map.of(), Evaluation.EMPTY, LintContext.Secrets.NONE);

        public Notes {
            debriefs = Map.copyOf(debriefs);
        }

        DebriefContent of(UUID interviewId) {
            return debriefs.getOrDefault(interviewId, DebriefContent.EMPTY);
        }

        LintContext.Secrets secrets() {
            return LintContext.Secrets.of(List.copyOf(debriefs.values()), List.of(evaluation))
                    .and(elsewhere);
        }
    }

    Optional<KnownInterview> round(UUID interviewId) {
        return rounds.stream().filter(one -> one.id().equals(interviewId)).findFirst();
    }
}
