package io.followthrough.interview.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.holidays.jollyday.JollydayCalendars;
import io.followthrough.timing.almanac.HolidayCalendars;
import io.followthrough.timing.zone.ZoneLaw;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names that somebody chose to have one hash code: built of two blocks of letters that have one. */
class CollidingNamesTest {

    private static final HolidayCalendars REGIONS = new JollydayCalendars();

    private static final int NAMES = 6_000;
    private static final int BLOCKS = 13;

    @Test
    void they_are_told_apart_in_as_many_steps_as_any_names() {
        List<OpportunityName> names = names();
        assertThat(names)
                .extracting(OpportunityName::hashCode)
                .containsOnly(names.get(0).hashCode());
        AtomicLong comparisons = new AtomicLong();
        TreeMap<OpportunityName, Integer> byName = new TreeMap<>((one, other) -> {
            comparisons.incrementAndGet();
            return one.compareTo(other);
        });

        names.forEach(name -> byName.put(name, byName.size()));

        assertThat(byName).hasSize(NAMES);
        assertThat(comparisons.get()).isLessThan(2L * NAMES * BLOCKS);
    }

    @Test
    void a_file_of_them_has_an_opportunity_for_each() {
        ImportFile file = new ImportFile(new Importer("cand-1", ZoneLaw.OF_THE_JVM, REGIONS));
        file.add(1, List.of("employer", "role"));
        List<OpportunityName> names = names();
        for (int index = 0; index < NAMES; index++) {
            file.add(index + 2, List.of(names.get(index).employer(), "Dev"));
        }

        assertThat(file.reading().opportunities().inOrder())
                .extracting(ImportedOpportunity::name)
                .containsExactlyElementsOf(names);
    }

    private static List<OpportunityName> names() {
        return IntStream.range(0, NAMES)
                .mapToObj(number -> OpportunityName.of("cand-1", employer(number), "Dev"))
                .toList();
    }

    private static String employer(int number) {
        return IntStream.range(0, BLOCKS)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "az" : "b[")
                .collect(Collectors.joining());
    }
}
