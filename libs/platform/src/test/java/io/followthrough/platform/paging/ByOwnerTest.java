package io.followthrough.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ByOwnerTest {

    private static final int PAGE = 3;

    /** The item with this number of its owner. */
    private record Item(UUID owner, int number) {}

    /** One in each half of what Java takes for signed numbers, in PostgreSQL's order. */
    private static final List<UUID> OWNERS = Stream.of(
                    "00000000-0000-4000-8000-000000000001",
                    "70000000-0000-4000-8000-000000000000",
                    "70000000-0000-4000-f000-000000000000",
                    "f0000000-0000-4000-8000-000000000000")
            .map(UUID::fromString)
            .toList();

    private final List<Integer> pagesRead = new ArrayList<>();

    @Test
    void each_owner_gets_its_items_in_order_however_they_fall_into_pages() {
        for (int first = 0; first <= 7; first++) {
            for (int third = 0; third <= 7; third++) {
                List<Item> items = items(first, 0, third, 1);
                ByOwner<Item> byOwner = byOwner(items);

                List<Item> taken = OWNERS.stream()
                        .flatMap(owner -> taken(byOwner, owner).stream()
                                .peek(item -> assertThat(item.owner()).isEqualTo(owner)))
                        .toList();

                assertThat(taken).isEqualTo(items);
            }
        }
    }

    @Test
    void who_was_left_out_is_passed_over() {
        ByOwner<Item> byOwner = byOwner(items(7, 2, 5, 1));

        assertThat(taken(byOwner, OWNERS.get(1))).hasSize(2);
        assertThat(taken(byOwner, OWNERS.get(3))).hasSize(1);
    }

    @Test
    void no_page_is_read_before_it_is_needed() {
        ByOwner<Item> byOwner = byOwner(items(1, 1, 5, 0));
        assertThat(pagesRead).isEmpty();

        taken(byOwner, OWNERS.get(0));
        taken(byOwner, OWNERS.get(1));
        assertThat(pagesRead).containsExactly(PAGE);

        byOwner.of(OWNERS.get(2)).select().first(1).collect().asList().await().indefinitely();
        assertThat(pagesRead).containsExactly(PAGE);
    }

    @Test
    void many_owners_without_any_cost_no_reading() {
        ByOwner<Item> byOwner = byOwner(List.of());

        IntStream.range(0, 1000)
                .mapToObj(index -> UUID.randomUUID())
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(owner -> assertThat(taken(byOwner, owner)).isEmpty());

        assertThat(pagesRead).containsExactly(0);
    }

    private static List<Item> taken(ByOwner<Item> byOwner, UUID owner) {
        return byOwner.of(owner).collect().asList().await().indefinitely();
    }

    /** As many items of each owner. */
    private static List<Item> items(int... counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(index ->
                        IntStream.range(0, counts[index]).mapToObj(number -> new Item(OWNERS.get(index), number)))
                .toList();
    }

    private ByOwner<Item> byOwner(List<Item> items) {
        return new ByOwner<>(
                new Pages<>(PAGE, after -> {
                    int from = after == null ? 0 : items.indexOf(after) + 1;
                    List<Item> page = items.subList(from, Math.min(from + PAGE, items.size()));
                    pagesRead.add(page.size());
                    return Uni.createFrom().item(page);
                }),
                Item::owner);
    }
}
