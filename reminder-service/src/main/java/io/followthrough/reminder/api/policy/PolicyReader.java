package io.followthrough.reminder.api.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.problem.ProblemKind;
import io.followthrough.platform.problem.Violation;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.policy.InvalidPolicy;
import io.followthrough.timing.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads policies of which fields may be left out. A field that is there replaces, null included, at every depth. */
@ApplicationScoped
public class PolicyReader {

    /** A policy within a larger document, so that a fault is told where the caller wrote it. */
    private record Nested(PolicyDocument policy) {}

    private final ObjectMapper mapper;
    private final HolidayCalendars calendars;

    PolicyReader(ObjectMapper mapper, HolidayCalendars calendars) {
        this.mapper = mapper;
        this.calendars = calendars;
    }

    /** A policy that is the whole body; what is left out has its default. */
    public Policy body(ObjectNode given) {
        return policy("", () -> read(complete(Policy.DEFAULT, given), PolicyDocument.class));
    }

    /** A policy that is the body's field {@code policy}; what is left out is as in {@code base}. */
    public Policy field(Policy base, ObjectNode given) {
        ObjectNode body = mapper.createObjectNode();
        body.set("policy", complete(base, given));
        return policy("policy.", () -> read(body, Nested.class).policy());
    }

    private ObjectNode complete(Policy base, ObjectNode given) {
        ObjectNode complete = mapper.valueToTree(PolicyDocument.of(base));
        replace(complete, given);
        return complete;
    }

    private static void replace(ObjectNode base, ObjectNode given) {
        given.properties().forEach(field -> {
            if (base.get(field.getKey()) instanceof ObjectNode known && field.getValue() instanceof ObjectNode inside) {
                replace(known, inside);
            } else {
                base.set(field.getKey(), field.getValue());
            }
        });
    }

    /** A failure to read is answered like one of the framework's own. */
    private <T> T read(ObjectNode document, Class<T> type) {
        try {
            return mapper.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(document);
        } catch (JsonProcessingException unreadable) {
            throw new WebApplicationException(unreadable, Response.Status.BAD_REQUEST);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Policy policy(String path, Supplier<PolicyDocument> document) {
        try {
            Policy policy = document.get().toPolicy();
            KnownRegion.check(policy.holidayCalendar(), path + "holidayCalendar", calendars);
            return policy;
        } catch (InvalidPolicy invalid) {
            List<Violation> violations = invalid.violations().stream()
                    .map(fault -> new Violation(path + fault.field(), fault.message()))
                    .toList();
            throw new ProblemException(
                    ProblemKind.INVALID_REQUEST,
                    violations.stream()
                            .map(fault -> fault.field() + ": " + fault.message())
                            .collect(Collectors.joining("; ")),
                    null,
                    violations);
        }
    }
}
