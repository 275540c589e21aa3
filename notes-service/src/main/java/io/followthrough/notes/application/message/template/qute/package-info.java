/**
 * Qute, closed in: renders a draft by a built-in template or by a tenant's own, which may say the values that it is given
 * and nothing else. Pure but for Qute itself: no store, no transaction, no clock. Only {@code DraftText} and
 * {@code TemplateFlaw} are for use outside.
 */
@NullMarked
package io.followthrough.notes.application.message.template.qute;

import org.jspecify.annotations.NullMarked;
