package io.followthrough.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.local.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJvmTest {

    private static final int TERMINATED = 143;
    private static final int KILLED = 137;

    @TempDir
    Path folder;

    private Path jar = Path.of("unbuilt");

    @BeforeEach
    void build() throws IOException {
        jar = folder.resolve("notes-service/target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(folder.resolve("notes-service/target/quarkus-app"));
        Files.writeString(jar, "built");
    }

    @Test
    void the_first_start_records_and_the_next_one_maps_what_was_recorded() throws IOException {
        ServiceJvm first = start("notes-service");
        assertThat(first.command())
                .contains("-XX:ArchiveClassesAtExit=" + first.classes().recording());
        Files.writeString(first.classes().recording(), "classes");

        first.classes().keepRecording(TERMINATED);

        assertThat(start("another-replica").command())
                .contains("-XX:SharedArchiveFile=" + first.classes().archive());
    }

    @Test
    void further_replicas_record_nothing() {
        assertThat(start("notes-service-2").command())
                .noneMatch(argument -> argument.contains("ArchiveClassesAtExit"))
                .noneMatch(argument -> argument.contains("SharedArchiveFile"));
    }

    @Test
    void a_recording_that_was_cut_off_is_thrown_away() throws IOException {
        ServiceJvm first = start("notes-service");
        Files.writeString(first.classes().recording(), "half of the cla");

        first.classes().keepRecording(KILLED);

        assertThat(first.classes().recording()).doesNotExist();
        assertThat(start("notes-service").command())
                .contains("-XX:ArchiveClassesAtExit=" + first.classes().recording());
    }

    @Test
    void another_build_records_again() throws IOException {
        ServiceJvm before = start("notes-service");
        Files.writeString(before.classes().recording(), "classes");
        before.classes().keepRecording(TERMINATED);

        assertThat(jar.toFile().setLastModified(1_000_000L)).isTrue();

        assertThat(start("notes-service").command())
                .doesNotContain("-XX:SharedArchiveFile=" + before.classes().archive());
    }

    private ServiceJvm start(String process) {
        return ServiceJvm.of(process, Service.NOTES, jar, folder.resolve("archives"));
    }
}
