package io.followthrough.system.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a service ships stands in its bill of materials, and none of it in {@code deploy/advisories}. */
class KnownAdvisoriesIT {

    private static final Path ROOT = Workspace.find().root();
    private static final Path ADVISORIES = ROOT.resolve("deploy/advisories/osv.json");

    @ParameterizedTest
    @EnumSource
    void every_jar_that_a_service_ships_is_in_its_bill_of_materials(Service service) throws IOException {
        List<String> names =
                components(service).stream().map(Component::fileName).toList();

        assertThat(jars(service))
                .hasSizeGreaterThan(200)
                .allSatisfy(jar -> assertThat(names)
                        .as(jar)
                        .anyMatch(name -> jar.equals(name + ".jar") || jar.startsWith(name + "-")));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_a_service_ships_has_an_advisory_that_is_listed(Service service) throws IOException {
        List<Advisory> advisories = Advisory.of(ADVISORIES);

        assertThat(components(service))
                .allSatisfy(component -> assertThat(advisories)
                        .as("%s; see deploy/advisories/README.md", component)
                        .noneMatch(advisory -> advisory.concerns(component)));
    }

    @ParameterizedTest
    @CsvSource({
        "io.netty,          netty-handler,    4.1.134.Final, GHSA-c653-97m9-rcg9, true",
        "io.netty,          netty-handler,    4.1.135.Final, GHSA-c653-97m9-rcg9, false",
        "io.netty,          netty-handler,    4.2.0.RC1,     GHSA-c653-97m9-rcg9, false",
        "io.netty,          netty-handler,    4.2.14.Final,  GHSA-c653-97m9-rcg9, true",
        "io.netty,          netty-codec-http, 4.1.100.Final, GHSA-c653-97m9-rcg9, false",
        "io.quarkus,        quarkus-vertx-http, 3.33.1,      GHSA-rc95-pcm8-65v9, true",
        "io.quarkus,        quarkus-vertx-http, 3.33.1.1,    GHSA-rc95-pcm8-65v9, false",
        "org.lz4,           lz4-java,         1.99,          GHSA-xx22-p4ch-683r, true",
        "org.postgresql,    postgresql,       42.7.10,       GHSA-98qh-xjc8-98pq, true",
    })
    void a_version_is_compared_as_maven_compares_it(
            String group, String name, String version, String id, boolean concerned) throws IOException {
        assertThat(Advisory.of(ADVISORIES).stream()
                        .filter(advisory -> advisory.concerns(new Component(group, name, version)))
                        .map(Advisory::id)
                        .anyMatch(id::equals))
                .isEqualTo(concerned);
    }

    @Test
    void every_advisory_says_from_where_to_where() throws IOException {
        assertThat(Advisory.of(ADVISORIES))
                .hasSizeGreaterThan(30)
                .allSatisfy(advisory -> assertThat(advisory.affected())
                        .as(advisory.id())
                        .isNotEmpty()
                        .allSatisfy(affected -> assertThat(affected.ranges())
                                .isNotEmpty()
                                .allSatisfy(range -> assertThat(range.events()).isNotEmpty())));
    }

    private static List<Component> components(Service service) throws IOException {
        List<Component> components = Component.of(target(service).resolve("sbom.cdx.json"));
        assertThat(components).as("this reads the bill of materials").hasSizeGreaterThan(200);
        return components;
    }

    private static List<String> jars(Service service) throws IOException {
        try (Stream<Path> main = Files.list(target(service).resolve("quarkus-app/lib/main"));
                Stream<Path> boot = Files.list(target(service).resolve("quarkus-app/lib/boot"))) {
            return Stream.concat(main, boot)
                    .map(jar -> jar.getFileName().toString())
                    .filter(jar -> jar.endsWith(".jar"))
                    .toList();
        }
    }

    private static Path target(Service service) {
        return ROOT.resolve(service.moduleName()).resolve("target");
    }
}
