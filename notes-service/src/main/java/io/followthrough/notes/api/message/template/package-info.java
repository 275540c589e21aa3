/**
 * {@code /v1/templates}: how a tenant words each kind of message. Uses {@code application.message.template}.
 */
@NullMarked
package io.followthrough.notes.api.message.template;

import org.jspecify.annotations.NullMarked;
