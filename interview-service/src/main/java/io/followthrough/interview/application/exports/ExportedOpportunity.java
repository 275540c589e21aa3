package io.followthrough.interview.application.exports;

import io.followthrough.interview.domain.opportunity.Opportunity;
import io.followthrough.interview.domain.promise.Material;
import io.followthrough.interview.domain.reference.Reference;
import io.followthrough.interview.domain.response.EmployerResponse;
import io.followthrough.interview.domain.round.Interview;
import io.smallrye.mutiny.Multi;

/**
 * An opportunity that is handed out, with all that belongs to it, read as it is taken: of each kind once, and before the
 * next opportunity's.
 *
 * @param rounds by their start
 * @param materials oldest first, as the others are
 */
public record ExportedOpportunity(
        Opportunity opportunity,
        Multi<Interview> rounds,
        Multi<Material> materials,
        Multi<Reference> references,
        Multi<EmployerResponse> responses) {}
