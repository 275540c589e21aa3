/** Hands out all that is stored of somebody, page by page, for a caller who may see it. It changes nothing. */
@NullMarked
package io.followthrough.interview.application.exports;

import org.jspecify.annotations.NullMarked;
