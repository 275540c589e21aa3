/** What is handed out, read page by page. */
@NullMarked
package io.followthrough.interview.store.exports;

import org.jspecify.annotations.NullMarked;
