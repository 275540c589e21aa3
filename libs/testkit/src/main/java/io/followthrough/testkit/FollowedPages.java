package io.followthrough.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A caller that follows a list: it reads it once, and from then on what has changed. */
public final class FollowedPages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    private final UnaryOperator<String> list;
    private @Nullable String since;

    /** @param list answers a query, such as {@code limit=2}, with a page */
    public FollowedPages(UnaryOperator<String> list) {
        this.list = list;
    }

    /** The ids of the list, the first time; then those of what has changed since the last time. Pages have two. */
    public List<String> read() {
        List<String> ids = new ArrayList<>();
        String query = "limit=2" + (since == null ? "" : "&changedSince=" + since);
        JsonNode page = page(query);
        page.path("items").forEach(item -> ids.add(item.path("id").textValue()));
        while (page.hasNonNull("nextCursor")) {
            page = page(query + "&cursor=" + page.path("nextCursor").textValue());
            page.path("items").forEach(item -> ids.add(item.path("id").textValue()));
        }
        since = page.path("changedSince").textValue();
        return ids;
    }

    /** Reads until so many have been told in all: whoever else is writing in the database holds changes up. */
    public List<String> await(int number) {
        long end = System.nanoTime() + PATIENCE;
        List<String> told = new ArrayList<>();
        while (told.size() < number) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + number + " changes; there were " + told);
            }
            told.addAll(read());
        }
        return told;
    }

    private JsonNode page(String query) {
        String answer = list.apply(query);
        try {
            JsonNode page = JSON.readTree(answer);
            if (!page.has("items")) {
                throw new AssertionError("this is no page: " + answer);
            }
            return page;
        } catch (JsonProcessingException e) {
            throw new AssertionError("this is no page: " + answer, e);
        }
    }
}
