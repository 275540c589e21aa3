/**
 * The templates that a tenant has changed, with their versions.
 */
@NullMarked
package io.followthrough.notes.store.message.template;

import org.jspecify.annotations.NullMarked;
