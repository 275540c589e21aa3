package io.followthrough.notes.api.prep;

import io.followthrough.notes.application.prep.PrepareContact.PrepOfOpportunity;
import io.followthrough.notes.domain.debrief.LineOfInterview;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.prep.Prep;
import io.followthrough.platform.unapplied.Failure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to take into the next round or contact. */
@Schema(examples = PrepExamples.PREP)
record PrepAnswer(
        UUID opportunityId,
        String candidateId,
        String employer,
        String role,
        @Nullable RoundAnswer nextRound,
        List<AskFirstAnswer> askFirst,
        List<PointAnswer> concerns,
        List<InterestAnswer> interests,
        List<DocumentAnswer> documents,
        List<PointAnswer> unsaid,
        List<PointAnswer> followUpQuestions,
        List<HardQuestionAnswer> hardQuestions,

        @Schema(
                description =
                        "Present while something told about the opportunity could not be taken in: this may miss it")
        @Nullable Failure failure) {

    /** The next round that is scheduled. */
    record RoundAnswer(UUID interviewId, Instant endsAt, String timeZone, List<Interviewer> interviewers) {

        static RoundAnswer of(KnownInterview round) {
            return new RoundAnswer(round.id(), round.endsAt(), round.zone().getId(), round.interviewers());
        }
    }

    /** A question to ask before any other. */
    record AskFirstAnswer(String kind, String rule, String text) {

        private static final String ASK_FOR_THE_TIMELINE = "R1";

        static AskFirstAnswer of(Prep.AskFirst question) {
            return new AskFirstAnswer(question.name(), ASK_FOR_THE_TIMELINE, question.text());
        }
    }

    /** A point noted before. */
    record PointAnswer(String text, UUID interviewId, Instant notedAt) {

        static PointAnswer of(LineOfInterview found) {
            return new PointAnswer(
                    found.line().content().text(),
                    found.interviewId(),
                    found.line().notedAt());
        }
    }

    /** @param person whose interest it is, when the notes say */
    record InterestAnswer(
            String text, @Nullable String person, @Nullable UUID interviewerId, UUID interviewId) {

        static InterestAnswer of(Prep.NotedOfPerson interest) {
            LineOfInterview found = interest.line();
            return new InterestAnswer(
                    found.line().content().text(),
                    interest.person(),
                    found.line().content().interviewerId(),
                    found.interviewId());
        }
    }

    /**
     * A document that was handed over.
     *
     * @param person who has it, when the notes say
     * @param interviewId the round in which it was handed over
     */
    record DocumentAnswer(
            String text, @Nullable String person, @Nullable UUID interviewerId, UUID interviewId, Instant notedAt) {

        static DocumentAnswer of(Prep.NotedOfPerson document) {
            LineOfInterview found = document.line();
            return new DocumentAnswer(
                    found.line().content().text(),
                    document.person(),
                    found.line().content().interviewerId(),
                    found.interviewId(),
                    found.line().notedAt());
        }
    }

    /** A hard question met before, here or elsewhere, and how it was answered. */
    record HardQuestionAnswer(
            String asked,
            @Nullable String answered,
            @Nullable String theme,
            Instant notedAt,
            UUID opportunityId,
            String employer) {

        static HardQuestionAnswer of(LineOfInterview found) {
            return new HardQuestionAnswer(
                    found.line().content().text(),
                    found.line().content().answered(),
                    found.line().content().theme(),
                    found.line().notedAt(),
                    found.opportunity().id(),
                    found.opportunity().employer());
        }
    }

    static PrepAnswer of(PrepOfOpportunity of) {
        Prep prep = of.prep();
        KnownInterview next = prep.nextRound();
        return new PrepAnswer(
                of.opportunity().id(),
                of.opportunity().candidateId(),
                of.opportunity().employer(),
                of.opportunity().role(),
                next == null ? null : RoundAnswer.of(next),
                prep.askFirst().stream().map(AskFirstAnswer::of).toList(),
                prep.concerns().stream().map(PointAnswer::of).toList(),
                prep.interests().stream().map(InterestAnswer::of).toList(),
                prep.documents().stream().map(DocumentAnswer::of).toList(),
                prep.unsaid().stream().map(PointAnswer::of).toList(),
                prep.followUpQuestions().stream().map(PointAnswer::of).toList(),
                prep.hardQuestions().stream().map(HardQuestionAnswer::of).toList(),
                of.failure());
    }
}
