/** What is handed out, read page by page as views. Only the export may use it; it never writes. */
@NullMarked
package io.followthrough.interview.store.exports;

import org.jspecify.annotations.NullMarked;
