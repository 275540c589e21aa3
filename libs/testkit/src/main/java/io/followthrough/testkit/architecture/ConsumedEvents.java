package io.followthrough.testkit.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.followthrough.contracts.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The events that a service takes, held against those that the contract's {@code x-consumers} says it takes. */
public final class ConsumedEvents {

    private static final String EVENT_HANDLERS = "io.followthrough.platform.inbox.EventHandlers";
    private static final String ASYNC_API = "/io/followthrough/contracts/asyncapi.yaml";

    private ConsumedEvents() {}

    /**
     * @param root the service's package
     * @param service its name in the contract
     * @throws AssertionError naming what the service takes and the contract does not tell, or the other way round
     */
    public static void check(String root, String service) {
        SortedSet<String> taken = taken(root);
        SortedSet<String> promised = promised(service);
        if (taken.isEmpty() || !taken.equals(promised)) {
            throw new AssertionError("%s registers handlers for%n  %s%nbut x-consumers in asyncapi.yaml say%n  %s"
                    .formatted(service, taken, promised));
        }
    }

    /** The classes of events that are named where handlers are registered. */
    private static SortedSet<String> taken(String root) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        SortedSet<String> taken = new TreeSet<>();
        service.forEach(type -> type.getCodeUnits().stream()
                .filter(ConsumedEvents::registersHandlers)
                .flatMap(unit -> unit.getReferencedClassObjects().stream())
                .map(ReferencedClassObject::getRawType)
                .filter(event -> event.isAssignableTo(Event.class))
                .forEach(event -> taken.add(event.getSimpleName())));
        return taken;
    }

    private static boolean registersHandlers(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getFullName().equals(EVENT_HANDLERS))
                || unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getFullName().equals(EVENT_HANDLERS));
    }

    /** The names of the events that the contract says a service takes. */
    public static SortedSet<String> promised(String service) {
        SortedSet<String> promised = new TreeSet<>();
        contract().path("components").path("messages").properties().forEach(message -> {
            if (message.getValue().path("x-consumers").has(service)) {
                promised.add(message.getKey());
            }
        });
        return promised;
    }

    private static JsonNode contract() {
        try (InputStream document =
                Objects.requireNonNull(ConsumedEvents.class.getResourceAsStream(ASYNC_API), ASYNC_API)) {
            return new ObjectMapper(new YAMLFactory()).readTree(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
