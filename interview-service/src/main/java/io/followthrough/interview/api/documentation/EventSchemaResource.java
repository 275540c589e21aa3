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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The JSON Schema of each event, by the path of its {@code ce_dataschema}. */
@Path("/schemas/{file}")
@Tag(name = "Documentation", description = "What problems and events refer to")
public class EventSchemaResource {

    private static final String JSON_SCHEMA = "application/schema+json";
    private static final String EXAMPLE = """
            {"$id": "https://followthrough.io/schemas/InterviewCompleted.v1.json", "type": "object"}""";

    private final ReadDocumentation readDocumentation;

    EventSchemaResource(ReadDocumentation readDocumentation) {
        this.readDocumentation = readDocumentation;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Unversioned
    @Produces(JSON_SCHEMA)
    @Operation(
            summary = "Read the schema of an event",
            description = "JSON Schema 2020-12 of the event's data. Needs no token.",
            operationId = "readEventSchema")
    @APIResponse(
            responseCode = "200",
            description = "The schema",
            content =
                    @Content(
                            mediaType = JSON_SCHEMA,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "its beginning", value = EXAMPLE)))
    public Uni<RestResponse<String>> read(
            @PathParam("file")
                    @Parameter(
                            description = "The last segment of the event's ce_dataschema",
                            example = "InterviewCompleted.v1.json")
                    @Size(max = 100) String file) {
        return LastingAnswer.with(() -> readDocumentation.at("/schemas/" + file));
    }
}
