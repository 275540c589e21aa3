package io.followthrough.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.platform.problem.ProblemException;
import io.followthrough.platform.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final TenantId TENANT = new TenantId("tenant");

    @Test
    void a_cursor_leads_on_in_its_own_list_only() {
        Cursors cursors = cursors(List.of("secret"));
        PageQuery query = queryFor(cursors, ListName.of("messages", 1));

        assertThat(cursors.read(TENANT, ListName.of("messages", 1), query).after())
                .isEqualTo("7");
        assertThatThrownBy(() -> cursors.read(TENANT, ListName.of("messages", 2), query))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_cursor_outlives_its_key_while_the_key_is_still_listed() {
        PageQuery query = queryFor(cursors(List.of("old")), ListName.of("messages"));

        assertThat(cursors(List.of("new", "old")).read(TENANT, ListName.of("messages"), query))
                .isEqualTo(cursors(List.of("old")).read(TENANT, ListName.of("messages"), query));
        assertThatThrownBy(() -> cursors(List.of("new")).read(TENANT, ListName.of("messages"), query))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> cursors(List.of("old"))
                        .read(
                                TENANT,
                                ListName.of("messages"),
                                queryFor(cursors(List.of("new", "old")), ListName.of("messages"))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_cursor_made_with_another_secret_is_refused() {
        PageQuery query = queryFor(cursors(List.of("guessed")), ListName.of("messages"));

        assertThatThrownBy(() -> cursors(List.of("secret")).read(TENANT, ListName.of("messages"), query))
                .isInstanceOf(ProblemException.class);
    }

    private static PageQuery queryFor(Cursors cursors, ListName list) {
        PageQuery query = new PageQuery();
        query.cursor = cursors.page(TENANT, list, new Slice<>(List.of("7"), "7"), item -> item)
                .nextCursor();
        return query;
    }

    private static Cursors cursors(List<String> keys) {
        return new Cursors(Optional.of(keys));
    }
}
