/** What goes into a draft, chosen from the notes and never invented; pure. The words around it are a template's. */
@NullMarked
package io.followthrough.notes.domain.composition;

import org.jspecify.annotations.NullMarked;
