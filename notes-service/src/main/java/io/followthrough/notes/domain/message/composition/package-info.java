/**
 * What goes into a draft, chosen from the notes and from what was promised, never invented. The words around it are a
 * template's ({@code application.message.template}).
 */
@NullMarked
package io.followthrough.notes.domain.message.composition;

import org.jspecify.annotations.NullMarked;
