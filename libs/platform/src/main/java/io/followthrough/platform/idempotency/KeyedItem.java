package io.followthrough.platform.idempotency;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One request of a batch; all of it together is what an honest repetition sends again. */
public interface KeyedItem {

    /** As an {@code Idempotency-Key} may be: 1 to 255 visible ASCII characters. */
    String KEY = "[\\x21-\\x7e]{1,255}";

    /** Its own {@code Idempotency-Key}. */
    String key();

    /** What it asks for, read when its turn comes. */
    ObjectNode body();
}
