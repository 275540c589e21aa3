package io.followthrough.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsTest {

    @TempDir
    Path folder;

    @Test
    void a_person_keeps_its_pseudonym_across_restarts() throws Exception {
        String first = Pseudonyms.keptIn(folder.resolve("key")).of("acme", "cand-1");

        assertThat(Pseudonyms.keptIn(folder.resolve("key")).of("acme", "cand-1"))
                .isEqualTo(first)
                .matches("[0-9a-f]{32}");
    }

    @Test
    void people_and_tenants_are_told_apart() throws Exception {
        Pseudonyms pseudonyms = Pseudonyms.keptIn(folder.resolve("key"));

        assertThat(pseudonyms.of("acme", "cand-1"))
                .isNotEqualTo(pseudonyms.of("acme", "cand-2"))
                .isNotEqualTo(pseudonyms.of("globex", "cand-1"));
        assertThat(pseudonyms.of("ab", "c")).isNotEqualTo(pseudonyms.of("a", "bc"));
    }

    @Test
    void another_installation_gives_other_pseudonyms() throws Exception {
        assertThat(Pseudonyms.keptIn(folder.resolve("one")).of("acme", "cand-1"))
                .isNotEqualTo(Pseudonyms.keptIn(folder.resolve("two")).of("acme", "cand-1"));
    }

    @Test
    void only_the_owner_reads_the_key() throws Exception {
        Pseudonyms.keptIn(folder.resolve("key"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
