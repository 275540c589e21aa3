package io.followthrough.notes.api.lesson;

import io.followthrough.notes.api.CandidateAsked;
import io.followthrough.notes.application.lesson.SearchLessons;
import io.followthrough.people.access.Role;
import io.followthrough.platform.paging.Cursors;
import io.followthrough.platform.paging.ListName;
import io.followthrough.platform.paging.PageQuery;
import io.followthrough.platform.tenancy.Caller;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was learned before, searchable when preparing (R8). */
@Path("/v1/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lessons", description = "Notes of all rounds, searched")
@RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
public class LessonResource {

    private final CurrentCaller currentCaller;
    private final SearchLessons searchLessons;
    private final Cursors cursors;

    LessonResource(CurrentCaller currentCaller, SearchLessons searchLessons, Cursors cursors) {
        this.currentCaller = currentCaller;
        this.searchLessons = searchLessons;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            summary = "Search a candidate's lessons, questions and observations",
            description =
                    "Words are found in all their English forms and in either spelling of the same letters: with or"
                            + " without accents, ß or ss, full width. \"A phrase\", or, and -without work as in a web"
                            + " search. The best fitting come first; of each word the newest 1000 lines are looked at.",
            operationId = "searchLessons")
    public Uni<Page<LessonAnswer>> search(
            @QueryParam("q") @NotBlank @Size(max = 200) String q,
            @QueryParam("candidateId") @Size(max = 200) @Nullable String candidateId,
            @BeanParam @Valid PageQuery page) {
        Caller caller = currentCaller.get();
        String candidate = CandidateAsked.by(caller, candidateId);
        ListName list = ListName.of("lessons", candidate, q);
        return searchLessons
                .search(caller, candidate, q, cursors.read(caller.tenant(), list, page))
                .map(slice -> cursors.page(caller.tenant(), list, slice, LessonAnswer::of));
    }
}
