package io.followthrough.notes.api.exports;

import io.followthrough.notes.application.exports.OpportunityNotes;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.DebriefPart;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.platform.csv.CsvLine;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An export as CSV: one line per note. */
final class NoteRows {

    static final String TITLES = CsvLine.of(
            "candidateId",
            "employer",
            "role",
            "kind",
            "text",
            "answered",
            "about",
            "hard",
            "writtenAt",
            "opportunityId",
            "interviewId",
            "candidateName");

    private NoteRows() {}

    /** The cells of a line that are the note's; the others are those of its opportunity. */
    private record Note(
            Object kind,
            @Nullable Object text,
            @Nullable Object answered,
            @Nullable Object about,
            @Nullable Object hard) {

        static Note of(Object kind, @Nullable Object text) {
            return new Note(kind, text, null, null, null);
        }
    }

    static String of(OpportunityNotes notes) {
        return Stream.of(evaluation(notes), debriefs(notes), messages(notes))
                .flatMap(lines -> lines)
                .collect(Collectors.joining());
    }

    private static Stream<String> evaluation(OpportunityNotes notes) {
        Evaluation evaluation = notes.written().evaluation();
        Stream<Note> fit = Stream.ofNullable(evaluation.valuesFit()).map(value -> Note.of("VALUES_FIT", value));
        Stream<Note> flags = evaluation.flags().stream()
                .map(flag -> new Note(flag.colour() + "_FLAG", flag.text(), null, flag.raisedBy(), null));
        Stream<Note> talks = evaluation.insiderTalks().stream()
                .map(talk -> new Note("INSIDER_TALK", talk.text(), null, talk.with(), null));
        return Stream.of(fit, flags, talks)
                .flatMap(lines -> lines)
                .map(note -> line(notes, note, notes.written().evaluatedAt(), null));
    }

    private static Stream<String> debriefs(OpportunityNotes notes) {
        return notes.rounds().stream()
                .flatMap(round -> Stream.of(DebriefPart.values())
                        .flatMap(part -> notes(round, part)
                                .map(note -> line(
                                        notes,
                                        note,
                                        round.debrief().writtenAt().get(part),
                                        round.interview().id()))));
    }

    private static Stream<Note> notes(OpportunityNotes.RoundNotes round, DebriefPart part) {
        DebriefContent content = round.debrief().content();
        return switch (part) {
            case SELF_RATING -> Stream.ofNullable(content.selfRating()).map(rating -> Note.of(part, rating));
            case WENT_WELL -> texts(part, content.wentWell());
            case WENT_BADLY -> texts(part, content.wentBadly());
            case DO_DIFFERENTLY -> texts(part, content.doDifferently());
            case LESSONS -> texts(part, content.lessons());
            case QUESTIONS -> content.questions().stream().map(NoteRows::question);
            case OBSERVATIONS -> content.observations().stream().map(one -> observation(round, one));
        };
    }

    private static Stream<Note> texts(DebriefPart part, List<String> texts) {
        return texts.stream().map(text -> Note.of(part, text));
    }

    private static Note question(Question question) {
        return new Note(
                DebriefPart.QUESTIONS, question.asked(), question.answered(), question.theme(), question.hard());
    }

    private static Note observation(OpportunityNotes.RoundNotes round, Observation observation) {
        String about = round.interview().interviewers().stream()
                .filter(one -> one.id().equals(observation.interviewerId()))
                .map(Interviewer::name)
                .findFirst()
                .orElse(null);
        return new Note(observation.kind(), observation.text(), null, about, null);
    }

    private static Stream<String> messages(OpportunityNotes notes) {
        return notes.messages().stream()
                .map(message -> line(
                        notes,
                        new Note(message.kind() + "_MESSAGE", message.text().body(), null, message.state(), null),
                        message.draftedAt(),
                        message.subject().interviewId()));
    }

    private static String line(
            OpportunityNotes notes, Note note, @Nullable Object writtenAt, @Nullable UUID interviewId) {
        return CsvLine.of(
                notes.opportunity().candidateId(),
                notes.opportunity().employer(),
                notes.opportunity().role(),
                note.kind(),
                note.text(),
                note.answered(),
                note.about(),
                note.hard(),
                writtenAt,
                notes.opportunity().id(),
                interviewId,
                notes.candidateName());
    }
}
