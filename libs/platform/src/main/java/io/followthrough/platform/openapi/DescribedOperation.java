package io.followthrough.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * An operation as its resource describes it.
 *
 * @param keyed whether it heeds an {@code Idempotency-Key}
 */
record DescribedOperation(String path, PathItem.HttpMethod method, Operation operation, boolean keyed) {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final Map<String, String> DESCRIPTIONS = Map.of("201", "Created", "202", "Accepted");
    private static final String SCHEMAS = "#/components/schemas/";

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** Whether it names something that may not be there. */
    boolean namesSomething() {
        return path.contains("{")
                || hasBody()
                || parameters().stream()
                        .anyMatch(parameter -> parameter.getName() != null
                                && parameter.getName().endsWith("Id"));
    }

    Optional<Parameter> headerParameter(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName()))
                .findFirst();
    }

    /** Its answers when all goes well. */
    List<APIResponse> successes() {
        return operation.getResponses() == null
                ? List.of()
                : operation.getResponses().getAPIResponses().entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    @Nullable APIResponse answer(String status) {
        return operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse(status);
    }

    /** Its success has this status, whatever was supposed. */
    void answersWith(String status) {
        APIResponse supposed = answer("200");
        if (supposed != null) {
            operation.getResponses().removeAPIResponse("200");
            operation
                    .getResponses()
                    .addAPIResponse(status, supposed.description(DESCRIPTIONS.getOrDefault(status, status)));
        }
    }

    /** The schema of its body if that is a merge patch (RFC 7396), which may leave out every field. */
    Optional<Schema> mergePatch(Components components) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().getMediaType(MERGE_PATCH))
                .map(patch -> patch.getSchema().getRef())
                .map(reference -> components.getSchemas().get(reference.substring(SCHEMAS.length())));
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
