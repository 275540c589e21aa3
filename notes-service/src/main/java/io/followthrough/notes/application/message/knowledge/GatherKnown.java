package io.followthrough.notes.application.message.knowledge;

import io.followthrough.notes.application.message.template.Languages;
import io.followthrough.notes.domain.hiring.KnownInterview;
import io.followthrough.notes.domain.hiring.KnownOpportunity;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.composition.FollowUpState;
import io.followthrough.notes.domain.message.composition.Known;
import io.followthrough.notes.store.hiring.KnownInterviews;
import io.followthrough.notes.store.message.Messages;
import io.followthrough.platform.transaction.TenantTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Reads all that is known of some hiring processes, as sets: by as many statements for many of them as for one. Notes of other
 * candidates are never read with it.
 */
@ApplicationScoped
public class GatherKnown {

    private final KnownInterviews interviews;
    private final FindPeople findPeople;
    private final Messages messages;
    private final FindNotes findNotes;
    private final AssessFollowUps assessFollowUps;
    private final Languages languages;

    GatherKnown(
            KnownInterviews interviews,
            FindPeople findPeople,
            Messages messages,
            FindNotes findNotes,
            AssessFollowUps assessFollowUps,
            Languages languages) {
        this.interviews = interviews;
        this.findPeople = findPeople;
        this.messages = messages;
        this.findNotes = findNotes;
        this.assessFollowUps = assessFollowUps;
        this.languages = languages;
    }

    public Uni<Known> of(TenantTransaction transaction, KnownOpportunity opportunity) {
        return of(transaction, List.of(opportunity)).map(all -> all.get(0));
    }

    /** In their order. */
    Uni<List<Known>> of(TenantTransaction transaction, List<KnownOpportunity> opportunities) {
        List<UUID> ids = opportunities.stream().map(KnownOpportunity::id).toList();
        return interviews
                .ofOpportunities(transaction, ids)
                .flatMap(rounds -> messages.ofOpportunities(transaction, ids)
                        .flatMap(written -> of(transaction, opportunities, new Course(rounds, written))));
    }

    /** How the hiring processes went, each by opportunity. */
    private record Course(Map<UUID, List<KnownInterview>> rounds, Map<UUID, List<Message>> messages) {}

    private Uni<List<Known>> of(TenantTransaction transaction, List<KnownOpportunity> opportunities, Course course) {
        String usual = languages.of(transaction.tenant());
        return assessFollowUps
                .of(transaction, opportunities, course.rounds(), course.messages())
                .flatMap(states -> findNotes
                        .of(transaction, opportunities, course.rounds())
                        .flatMap(notes -> findPeople
                                .of(transaction, opportunities)
                                .map(people -> opportunities.stream()
                                        .map(one -> known(one, course, states, notes, people, usual))
                                        .toList())));
    }

    private static Known known(
            KnownOpportunity opportunity,
            Course course,
            Map<UUID, FollowUpState> states,
            Map<UUID, Known.Notes> notes,
            FindPeople.People people,
            String usualLanguage) {
        UUID id = opportunity.id();
        return new Known(
                opportunity,
                course.rounds().getOrDefault(id, List.of()),
                notes.getOrDefault(id, Known.Notes.NONE),
                people.sender(opportunity),
                people.references(opportunity),
                course.messages().getOrDefault(id, List.of()),
                states.getOrDefault(id, FollowUpState.OPEN),
                Objects.requireNonNullElse(opportunity.details().language(), usualLanguage));
    }
}
