package io.followthrough.notes.domain.message;

import org.jspecify.annotations.Nullable;

/**
 * How a tenant words one kind of message.
 *
 * @param language a tag of BCP 47; null for the words that hold where a language has none of its own
 * @param version counts the tenant's changes, from 0
 * @param ownText null while the built-in template is in use
 */
public record MessageTemplate(
        Message.Kind kind,
        @Nullable String language,
        long version,
        @Nullable String ownText) {}
