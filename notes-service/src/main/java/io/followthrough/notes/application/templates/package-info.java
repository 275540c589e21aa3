/** Drafts put into words: built-in templates and a tenant's own, which may say what they are given and nothing else. */
@NullMarked
package io.followthrough.notes.application.templates;

import org.jspecify.annotations.NullMarked;
