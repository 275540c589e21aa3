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
import java.util.stream.Stream;

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
     */
    public record Notes(Map<UUID, DebriefContent> debriefs, Evaluation evaluation) {

        public static final Notes NONE = new Notes(Map.of(), Evaluation.EMPTY);

        public Notes {
            debriefs = Map.copyOf(debriefs);
        }

        DebriefContent of(UUID interviewId) {
            return debriefs.getOrDefault(interviewId, DebriefContent.EMPTY);
        }

        /** Weighing a job is private altogether. */
        LintContext.Secrets secrets() {
            LintContext.Secrets written = LintContext.Secrets.of(List.copyOf(debriefs.values()));
            Stream<String> weighed = Stream.concat(
                    evaluation.flags().stream().flatMap(flag -> Stream.of(flag.text(), flag.raisedBy())),
                    evaluation.insiderTalks().stream().map(Evaluation.InsiderTalk::text));
            return new LintContext.Secrets(
                    Stream.concat(written.notes().stream(), weighed.flatMap(Stream::ofNullable))
                            .toList(),
                    written.quotable());
        }
    }

    Optional<KnownInterview> round(UUID interviewId) {
        return rounds.stream().filter(one -> one.id().equals(interviewId)).findFirst();
    }
}
