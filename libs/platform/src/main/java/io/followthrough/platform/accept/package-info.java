/**
 * In which form an answer is wanted: its media type ({@code Accept}), settled before an operation runs, and its coding ({@code
 * Accept-Encoding}), settled as it goes out. Headers come in; what is answered is the operations' own.
 */
@NullMarked
package io.followthrough.platform.accept;

import org.jspecify.annotations.NullMarked;
