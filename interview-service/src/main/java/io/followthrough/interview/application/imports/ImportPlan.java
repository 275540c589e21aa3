package io.followthrough.interview.application.imports;

import io.followthrough.interview.domain.imports.Column;
import io.followthrough.interview.domain.imports.ImportedLine;
import io.followthrough.interview.domain.imports.ImportedOpportunities;
import io.followthrough.interview.domain.imports.ImportedOpportunity;
import io.followthrough.interview.domain.imports.ImportedRound;
import io.followthrough.interview.domain.imports.LineProblem;
import io.followthrough.interview.domain.imports.OpportunityName;
import io.followthrough.interview.domain.imports.RoundLine;
import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.opportunity.OpportunityPart;
import io.followthrough.interview.domain.opportunity.Referrer;
import io.followthrough.interview.domain.round.Appointment;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.interview.domain.round.Interviewer;
import io.followthrough.interview.domain.round.ScheduledInterview;
import io.followthrough.interview.store.imports.KnownRounds;
import io.followthrough.platform.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file adds to what is there: opportunities that are not open yet, and rounds that are not known yet. It knows them
 * by their lines, and makes them of the lines when these are read again.
 */
final class ImportPlan {

    private static final String NOT_OPEN =
            "is that of an opportunity that is closed or void, which takes no new rounds; left blank, another one is opened";

    /** @param line the one that opens it; 0 when it is open already */
    private record Place(UUID id, int line) {

        boolean isOpenAlready() {
            return line == 0;
        }
    }

    private final Instant now;
    private final Map<OpportunityName, Place> places = new TreeMap<>();
    private final Map<OpportunityName, Place> opening = new TreeMap<>();
    private final Map<UUID, Set<Instant>> starts = new TreeMap<>();
    private final BitSet linesOfNewRounds = new BitSet();
    private final Set<UUID> growing = new TreeSet<>();
    private final Set<UUID> withNewRounds = new TreeSet<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private int rounds;

    private ImportPlan(Instant now) {
        this.now = now;
    }

    static ImportPlan of(ImportedOpportunities file, KnownRounds known, Instant now) {
        ImportPlan plan = new ImportPlan(now);
        file.inOrder().forEach(one -> plan.add(one, known));
        return plan;
    }

    /** The lines with which opportunities would have more rounds than they may, the first of each. */
    List<LineProblem> problems() {
        return problems;
    }

    /** How many opportunities and rounds are new; each becomes an event. */
    int additions() {
        return opening.size() + linesOfNewRounds.cardinality();
    }

    /** The opportunities that were open before and get new rounds. */
    Set<UUID> growing() {
        return growing;
    }

    /** All opportunities that get new rounds. */
    List<UUID> withNewRounds() {
        return List.copyOf(withNewRounds);
    }

    ImportReport.Opportunities opportunities() {
        return new ImportReport.Opportunities(opening.size(), starts.size() - opening.size());
    }

    ImportReport.Interviews interviews() {
        int scheduled = linesOfNewRounds.cardinality();
        return new ImportReport.Interviews(scheduled, rounds - scheduled);
    }

    /** What these lines add. */
    ImportBatch batch(List<ImportedLine> lines) {
        List<Opportunity> opens = new ArrayList<>();
        List<Interview> scheduled = new ArrayList<>();
        List<Interview> invitations = new ArrayList<>();
        for (ImportedLine line : lines) {
            Place place = Objects.requireNonNull(places.get(line.name()));
            if (place.line() == line.number()) {
                opens.add(Opportunity.open(
                        place.id(), line.name().candidateId(), line.position(), referrer(line.referrer()), now));
            }
            ImportedRound round = line.round();
            if (round != null && linesOfNewRounds.get(line.number())) {
                Interview interview = schedule(
                        new Interview.Identity(
                                Ids.next(), place.id(), line.name().candidateId()),
                        round);
                scheduled.add(interview);
                if (place.isOpenAlready()) {
                    invitations.add(interview);
                }
            }
        }
        return new ImportBatch(lines.size(), opens, scheduled, invitations);
    }

    private void add(ImportedOpportunity imported, KnownRounds known) {
        Place place = place(imported, known);
        places.put(imported.name(), place);
        Set<Instant> taken = starts.computeIfAbsent(place.id(), id -> new TreeSet<>());
        rounds += imported.rounds().size();
        List<RoundLine> fresh = imported.rounds().stream()
                .filter(round -> !known.hasRound(round))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        if (!known.isOpen(place.id())) {
            problems.add(new LineProblem(fresh.get(0).line(), Column.OPPORTUNITY_ID.title(), NOT_OPEN));
            return;
        }
        int room = Math.max(0, OpportunityPart.INTERVIEWS.most() - known.rounds(place.id()));
        fresh.forEach(round -> add(round, taken, room));
        withNewRounds.add(place.id());
        if (place.isOpenAlready()) {
            growing.add(place.id());
        }
    }

    private void add(RoundLine round, Set<Instant> taken, int room) {
        linesOfNewRounds.set(round.line());
        if (!taken.add(round.startsAt())) {
            problems.add(new LineProblem(
                    round.line(),
                    Column.STARTS_AT.title(),
                    "is when another new round of the same opportunity starts too"));
        } else if (taken.size() == room + 1) {
            problems.add(new LineProblem(round.line(), null, OpportunityPart.INTERVIEWS.refusal()));
        }
    }

    /** Ids of another system say nothing here: lines of one name are then of one opportunity. */
    private Place place(ImportedOpportunity imported, KnownRounds known) {
        UUID found = known.opportunity(imported.name());
        return found == null
                ? opening.computeIfAbsent(imported.name().withoutId(), name -> new Place(Ids.next(), imported.line()))
                : new Place(found, 0);
    }

    private static ScheduledInterview schedule(Interview.Identity identity, ImportedRound round) {
        List<Interviewer> interviewers = round.interviewers().stream()
                .map(person -> person.toInterviewer(Ids.next()))
                .toList();
        return ScheduledInterview.plan(identity, new Appointment(round.kind(), round.period(), interviewers));
    }

    private static @Nullable Referrer referrer(ImportedLine.@Nullable Recommender recommender) {
        return recommender == null ? null : new Referrer(Ids.next(), recommender.name(), recommender.email(), null);
    }
}
