package io.followthrough.notes.api.message.template;

import io.followthrough.notes.application.message.template.ReadTemplate;
import io.followthrough.notes.application.message.template.ReplaceTemplate;
import io.followthrough.notes.domain.message.Message;
import io.followthrough.notes.domain.message.MessageTemplate;
import io.followthrough.people.access.Role;
import io.followthrough.platform.tenancy.CurrentCaller;
import io.followthrough.platform.web.IfMatch;
import io.followthrough.platform.web.Tagged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a tenant words its messages. */
@Path("/v1/templates/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates", description = "The tenant's own words")
public class TemplateResource {

    private final CurrentCaller caller;
    private final ReadTemplate readTemplate;
    private final ReplaceTemplate replaceTemplate;

    TemplateResource(CurrentCaller caller, ReadTemplate readTemplate, ReplaceTemplate replaceTemplate) {
        this.caller = caller;
        this.readTemplate = readTemplate;
        this.replaceTemplate = replaceTemplate;
    }

    @GET
    @RolesAllowed({Role.CANDIDATE, Role.COACH, Role.SERVICE, Role.ADMIN})
    @Operation(
            summary = "Read the template of a kind of message",
            description =
                    "The tenant's own, or the built-in one while it has none. With `language` that of one language; without,"
                            + " what holds for the tenant's usual language, and for those that have no words.",
            operationId = "readTemplate")
    public Uni<RestResponse<TemplateAnswer>> read(Message.Kind kind, @BeanParam @Valid TemplateQuery query) {
        return readTemplate.read(caller.get(), kind, query.tag()).map(TemplateResource::answer);
    }

    @PUT
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Replace the template of a kind of message",
            description =
                    "Values: {recipient}, {sender}, {employer}, {role}, {interviewDay}, {decisionDay}, {lastContactDay}, {discussed},"
                            + " {unsaid}, {concern}, {highlight}, {promised}, {delivered}, empty when unknown; {askTimeline}; {rejected},"
                            + " {offered}, {closed}: how it stands, none of them while nothing is decided; {again} and {newDate}: of a"
                            + " second follow-up; {phoneCall}: the round was one; {points}: it is to be said, not written; {opening},"
                            + " {citing}, {wanting}, {closing}: 0 to 2, different for each member of a panel. Sections: if, switch and one loop, {#each questions}{it}{/each}."
                            + " A template is tried out before it counts; an error names line and column. A null text brings the"
                            + " built-in template back. Needs If-Match.",
            operationId = "replaceTemplate")
    public Uni<RestResponse<TemplateAnswer>> replace(
            Message.Kind kind,
            @BeanParam @Valid TemplateQuery query,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull TemplateRequest request) {
        return replaceTemplate
                .replace(caller.get(), kind, query.tag(), IfMatch.required(ifMatch), request.text())
                .map(TemplateResource::answer);
    }

    private static RestResponse<TemplateAnswer> answer(MessageTemplate template) {
        return Tagged.ok(TemplateAnswer.of(template), template.version());
    }
}
