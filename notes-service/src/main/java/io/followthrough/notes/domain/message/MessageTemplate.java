package io.followthrough.notes.domain.message;

import org.jspecify.annotations.Nullable;

/**
 * How a tenant words one kind of message.
 *
 * @param version counts the tenant's changes, from 0
 * @param ownText null while the built-in template is in use
 */
public record MessageTemplate(
        Message.Kind kind, long version, @Nullable String ownText) {}
