package io.followthrough.platform.paging;

import static io.followthrough.platform.sample.Calls.asCandidate;
import static io.followthrough.platform.sample.Calls.create;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.followthrough.testkit.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PagingTest {

    private static final String LIST = "/v1/samples";

    @Test
    void pages_hold_every_item_once_in_order_although_others_are_added_meanwhile() {
        for (int number = 0; number < 5; number++) {
            create("paging", "sample-" + number);
        }
        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page("paging", 2, cursor);
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(2);
            read.addAll(page.getList("items.name"));
            cursor = page.getString("nextCursor");
            if (read.size() == 2) {
                create("paging", "sample-late");
            }
        } while (cursor != null);

        assertThat(read).containsExactly("sample-0", "sample-1", "sample-2", "sample-3", "sample-4", "sample-late");
    }

    @Test
    void a_page_links_to_its_next_one_which_keeps_what_was_asked() {
        List.of("one", "two", "three").forEach(name -> create("paging-links", name));

        String link =
                asCandidate("paging-links").get(LIST + "?limit=2&colour=RED").header("Link");

        assertThat(link)
                .startsWith("</v1/samples?")
                .endsWith(">; rel=\"next\"")
                .contains("limit=2")
                .contains("colour=RED");
        String next = link.substring(1, link.indexOf('>'));
        assertThat(asCandidate("paging-links")
                        .urlEncodingEnabled(false)
                        .get(next)
                        .jsonPath()
                        .getList("items.name"))
                .containsExactly("three");
        assertThat(asCandidate("paging-links")
                        .urlEncodingEnabled(false)
                        .get(next)
                        .header("Link"))
                .isNull();
    }

    @Test
    void a_list_that_just_fills_its_page_has_no_next() {
        create("paging-exact", "one");
        create("paging-exact", "two");

        assertThat(page("paging-exact", 2, null).getString("nextCursor")).isNull();
        assertThat(page("paging-empty", 2, null).getList("items")).isEmpty();
    }

    @Test
    void a_cursor_that_was_changed_or_made_for_another_tenant_is_refused() {
        create("paging-mine", "one");
        create("paging-mine", "two");
        String cursor = page("paging-mine", 1, null).getString("nextCursor");

        for (int position = 0; position < cursor.length(); position++) {
            char other = cursor.charAt(position) == 'A' ? 'B' : 'A';
            refused("paging-mine", cursor.substring(0, position) + other + cursor.substring(position + 1));
        }
        refused("paging-mine", cursor.substring(1));
        refused("paging-mine", cursor + "A");
        refused("paging-other", cursor);
        assertThat(page("paging-mine", 1, cursor).getList("items.name")).containsExactly("two");
    }

    private static void refused(String tenant, String cursor) {
        asCandidate(tenant)
                .queryParam("cursor", cursor)
                .get(LIST)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("cursor")));
    }

    private static JsonPath page(String tenant, int limit, @Nullable String cursor) {
        var request = asCandidate(tenant).queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(LIST)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
