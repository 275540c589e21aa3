package io.followthrough.testkit.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.domain.JavaClasses;
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

    /** The classes of events that the inbound adapters name: they do so only to register a handler. */
    private static SortedSet<String> taken(String root) {
        JavaClasses inbound = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root + ".inbound");
        SortedSet<String> taken = new TreeSet<>();
        inbound.forEach(adapter -> adapter.getReferencedClassObjects().stream()
                .map(ReferencedClassObject::getRawType)
                .filter(type -> type.isAssignableTo(Event.class))
                .forEach(type -> taken.add(type.getSimpleName())));
        return taken;
    }

    private static SortedSet<String> promised(String service) {
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
