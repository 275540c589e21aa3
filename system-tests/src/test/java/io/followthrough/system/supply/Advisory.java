package io.followthrough.system.supply;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.jspecify.annotations.Nullable;

/** A known weakness of a library in the form of the Open Source Vulnerability schema: what of it decides about a version. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Advisory(String id, List<Affected> affected) {

    /** @param versions those that are named one by one; none if ranges say it all */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Affected(
            Library library, List<Range> ranges, @Nullable List<String> versions) {

        Affected(
                @JsonProperty("package") Library library,
                @JsonProperty("ranges") List<Range> ranges,
                @JsonProperty("versions") @Nullable List<String> versions) {
            this.library = library;
            this.ranges = ranges;
            this.versions = versions;
        }

        boolean concerns(Component component) {
            return library.ecosystem().equals("Maven")
                    && library.name().equals(component.coordinates())
                    && (ranges.stream().anyMatch(range -> range.holds(component.version()))
                            || (versions != null && versions.contains(component.version())));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Library(String ecosystem, String name) {}

    /** From where to where, in the order of Maven's versions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Range(List<Event> events) {

        boolean holds(String version) {
            boolean affected = false;
            for (Event event :
                    events.stream().sorted(Comparator.comparing(Event::at)).toList()) {
                affected = event.after(new ComparableVersion(version), affected);
            }
            return affected;
        }
    }

    /** One of the three is there. */
    record Event(
            @Nullable String introduced,
            @Nullable String fixed,
            @Nullable @JsonProperty("last_affected") String lastAffected) {

        ComparableVersion at() {
            return new ComparableVersion(
                    introduced != null ? introduced : fixed != null ? fixed : String.valueOf(lastAffected));
        }

        /** Whether the version is affected once this event has been looked at, too. */
        boolean after(ComparableVersion version, boolean before) {
            int order = version.compareTo(at());
            if (introduced != null) {
                return before || order >= 0;
            }
            return before && (fixed != null ? order < 0 : order <= 0);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All of a file that holds an array of them. */
    static List<Advisory> of(Path file) throws IOException {
        return JSON.readValue(file.toFile(), new TypeReference<>() {});
    }

    boolean concerns(Component component) {
        return affected.stream().anyMatch(one -> one.concerns(component));
    }
}
