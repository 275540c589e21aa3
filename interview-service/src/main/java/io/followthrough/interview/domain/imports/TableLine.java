package io.followthrough.interview.domain.imports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.people.Candidate;
import io.followthrough.interview.domain.people.GrantedCoach;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.round.Interview;
import io.followthrough.timing.zone.ZoneLaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export writes into a line.
 *
 * @param coaches who may read of the candidate, expired grants included
 * @param materials those of the opportunity
 * @param round null for an opportunity without any
 * @param law by which its local times are written
 */
public record TableLine(
        Candidate candidate,
        List<GrantedCoach> coaches,
        Opportunity opportunity,
        List<Material> materials,
        @Nullable Interview round,
        ZoneLaw law) {

    public TableLine {
        coaches = List.copyOf(coaches);
        materials = List.copyOf(materials);
    }
}
