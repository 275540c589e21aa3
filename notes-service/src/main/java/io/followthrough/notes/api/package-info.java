/** The REST resources, their requests and answers. */
@NullMarked
package io.followthrough.notes.api;

import org.jspecify.annotations.NullMarked;
