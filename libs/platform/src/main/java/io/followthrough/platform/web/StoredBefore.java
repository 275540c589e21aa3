package io.followthrough.platform.web;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * Marks the reading of a document that is stored already: a text that was taken before today's rules stays as it is until
 * somebody names it, or nobody could change what stands beside it.
 */
final class StoredBefore {

    private StoredBefore() {}

    static ObjectReader in(ObjectReader reader) {
        return reader.withAttribute(StoredBefore.class, true);
    }

    static boolean isRead(DeserializationContext context) {
        return context.getAttribute(StoredBefore.class) != null;
    }
}
