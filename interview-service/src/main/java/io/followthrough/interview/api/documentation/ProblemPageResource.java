package io.followthrough.interview.api.documentation;

import io.followthrough.interview.application.documentation.ReadDocumentation;
import io.followthrough.platform.openapi.Unversioned;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The page of each kind of refusal: where the {@code Link} of every problem leads. */
@Path("/problems/{name}")
@Tag(name = "Documentation", description = "What problems and events refer to")
public class ProblemPageResource {

    private static final String PAGE = "text/plain;charset=UTF-8";
    private static final String EXAMPLE = "# There is no such resource";

    private final ReadDocumentation readDocumentation;

    ProblemPageResource(ReadDocumentation readDocumentation) {
        this.readDocumentation = readDocumentation;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Unversioned
    @Produces(PAGE)
    @Operation(
            summary = "Read about a kind of problem",
            description = "What it means, whether to try again, what to change: as Markdown. Needs no token.",
            operationId = "readProblemPage")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            mediaType = PAGE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "its beginning", value = EXAMPLE)))
    public Uni<RestResponse<String>> read(
            @PathParam("name")
                    @Parameter(description = "The last segment of the problem's type", example = "not-found")
                    @Size(max = 100) String name) {
        return LastingAnswer.with(() -> readDocumentation.at("/problems/" + name));
    }
}
