package io.followthrough.local.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The image's build runs Maven on what {@code .dockerignore} lets through. */
class BuildContextTest {

    private static final Path REPOSITORY = Workspace.find().root();

    @Test
    void every_module_that_the_root_pom_names_has_its_pom() throws IOException {
        BuildContext context = BuildContext.of(REPOSITORY);

        assertThat(Modules.of(REPOSITORY).all())
                .hasSizeGreaterThan(10)
                .allMatch(module -> Files.exists(REPOSITORY.resolve(module + "/pom.xml")))
                .allMatch(module -> context.has(module + "/pom.xml"));
    }

    @Test
    void every_module_that_the_images_are_built_from_has_its_sources() throws IOException {
        BuildContext context = BuildContext.of(REPOSITORY);
        List<String> wanted = Modules.askedForBy(Files.readString(REPOSITORY.resolve("deploy/docker/Dockerfile")));

        assertThat(Modules.of(REPOSITORY).builtFor(wanted))
                .contains("libs/contracts", "libs/testkit", "deploy/local", "deploy/gateway", "notes-service")
                .allMatch(module -> context.has(module + "/src/main/java/io/followthrough/Some.java"));
        assertThat(List.of(".mvn/jvm.config", "deploy/postgres/service-database.sql", "deploy/docker/ready.sh"))
                .allMatch(context::has);
    }

    @Test
    void the_last_pattern_that_matches_decides() {
        BuildContext context =
                new BuildContext(List.of("*.md", "**/target", "deploy/docker/*", "!deploy/docker/ready.sh"));

        assertThat(List.of("README.md", "target/classes", "libs/timing/target/x.jar", "deploy/docker/Dockerfile"))
                .noneMatch(context::has);
        assertThat(List.of("libs/timing/README.md", "libs/timing/pom.xml", "deploy/docker/ready.sh"))
                .allMatch(context::has);
    }
}
