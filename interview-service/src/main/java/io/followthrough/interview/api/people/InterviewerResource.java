package io.followthrough.interview.api.people;

import io.followthrough.interview.application.people.ForgetInterviewer;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Interviewers as third persons with rights of their own. */
@Path("/v1/interviewers/{id}/personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Erasures")
@RolesAllowed({Role.CANDIDATE, Role.SERVICE, Role.ADMIN})
public class InterviewerResource {

    private final CurrentCaller caller;
    private final ForgetInterviewer forgetInterviewer;

    InterviewerResource(CurrentCaller caller, ForgetInterviewer forgetInterviewer) {
        this.caller = caller;
        this.forgetInterviewer = forgetInterviewer;
    }

    @DELETE
    @Operation(summary = "Forget an interviewer", description = """
                    Name, title and e-mail address go here and in the other services, and what was noted about this
                    person. The round keeps that somebody was there, called Interviewer from then on.""", operationId = "forgetInterviewer")
    public Uni<Void> forget(UUID id) {
        return forgetInterviewer.forget(caller.get(), id);
    }
}
