package io.followthrough.notes.api.exports;

import io.followthrough.notes.api.exports.NoteColumn.Line;
import io.followthrough.notes.api.exports.NoteColumn.Note;
import io.followthrough.notes.application.debrief.DebriefOfInterview;
import io.followthrough.notes.application.exports.OpportunityNotes;
import io.followthrough.notes.domain.debrief.DebriefContent;
import io.followthrough.notes.domain.debrief.DebriefPart;
import io.followthrough.notes.domain.debrief.Observation;
import io.followthrough.notes.domain.debrief.Question;
import io.followthrough.notes.domain.evaluation.DatedEvaluation;
import io.followthrough.notes.domain.evaluation.Evaluation;
import io.followthrough.notes.domain.hiring.Interviewer;
import io.followthrough.notes.domain.message.Message;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.stream.Stream;

/** An export as CSV: one line per note. */
final class NoteRows {

    private NoteRows() {}

    /** All notes of an opportunity. */
    static Multi<String> of(OpportunityNotes notes) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().items(evaluation(notes)),
                        notes.debriefs()
                                .onItem()
                                .transformToMultiAndConcatenate(
                                        round -> Multi.createFrom().items(debrief(notes, round))),
                        notes.messages().map(message -> message(notes, message)));
    }

    private static Stream<String> evaluation(OpportunityNotes notes) {
        DatedEvaluation written = notes.evaluation().written();
        Evaluation evaluation = written.evaluation();
        Stream<Note> fit = Stream.ofNullable(evaluation.valuesFit()).map(value -> Note.of("VALUES_FIT", value));
        Stream<Note> flags = evaluation.flags().stream()
                .map(flag -> new Note(flag.colour() + "_FLAG", flag.text(), null, flag.raisedBy(), null));
        Stream<Note> talks = evaluation.insiderTalks().stream()
                .map(talk -> new Note("INSIDER_TALK", talk.text(), null, talk.with(), null));
        return Stream.of(fit, flags, talks)
                .flatMap(lines -> lines)
                .map(note -> new Line(notes, note, written.evaluatedAt(), null).written());
    }

    private static Stream<String> debrief(OpportunityNotes notes, DebriefOfInterview round) {
        return Stream.of(DebriefPart.values())
                .flatMap(part -> notes(round, part)
                        .map(note -> new Line(
                                        notes,
                                        note,
                                        round.debrief().writtenAt().get(part),
                                        round.interview().id())
                                .written()));
    }

    private static String message(OpportunityNotes notes, Message message) {
        Note note = new Note(message.kind() + "_MESSAGE", message.text().body(), null, message.state(), null);
        return new Line(notes, note, message.draftedAt(), message.subject().interviewId()).written();
    }

    private static Stream<Note> notes(DebriefOfInterview round, DebriefPart part) {
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

    private static Note observation(DebriefOfInterview round, Observation observation) {
        String about = round.interview().interviewers().stream()
                .filter(one -> one.id().equals(observation.interviewerId()))
                .map(Interviewer::name)
                .findFirst()
                .orElse(null);
        return new Note(observation.kind(), observation.text(), null, about, null);
    }
}
