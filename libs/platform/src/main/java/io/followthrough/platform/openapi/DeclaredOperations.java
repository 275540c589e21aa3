package io.followthrough.platform.openapi;

import io.followthrough.platform.idempotency.ChangesNothing;
import io.followthrough.platform.idempotency.KeyedByItem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The methods behind the operations, by their {@code operationId}: they tell what the description leaves out. */
final class DeclaredOperations {

    private final Map<String, MethodInfo> methods;

    DeclaredOperations(IndexView classes) {
        this.methods = classes.getAnnotations(Operation.class).stream()
                .filter(operation -> operation.value("operationId") != null)
                .collect(Collectors.toMap(
                        operation -> operation.value("operationId").asString(),
                        operation -> operation.target().asMethod(),
                        (first, again) -> first));
    }

    boolean changesNothing(String operationId) {
        return of(operationId)
                .filter(method -> method.hasDeclaredAnnotation(ChangesNothing.class))
                .isPresent();
    }

    /** Whether keys stand with the requests that it gathers, in its body. */
    boolean keyedByItem(String operationId) {
        return of(operationId)
                .filter(method -> method.hasDeclaredAnnotation(KeyedByItem.class))
                .isPresent();
    }

    /** The status of its success where its annotation says that it is none of the usual ones. */
    Optional<String> status(String operationId) {
        return of(operationId)
                .map(method -> method.declaredAnnotation(ResponseStatus.class))
                .map(status -> Integer.toString(status.value().asInt()));
    }

    /** Whether what it answers has a version, by which it may be changed. */
    boolean answersVersion(String operationId) {
        return of(operationId)
                .filter(method -> !method.hasDeclaredAnnotation(Unversioned.class))
                .map(MethodInfo::returnType)
                .filter(DeclaredOperations::holdsResponse)
                .isPresent();
    }

    private Optional<MethodInfo> of(String operationId) {
        return Optional.ofNullable(methods.get(operationId));
    }

    private static boolean holdsResponse(Type type) {
        return type.kind() == Type.Kind.PARAMETERIZED_TYPE
                && type.asParameterizedType().arguments().stream()
                        .map(Type::name)
                        .anyMatch(name -> name.toString().equals(RestResponse.class.getName()));
    }
}
