/**
 * In which form an answer is wanted ({@code Accept}), settled before an operation runs. Headers come in; what is answered
 * is the operations' own.
 */
@NullMarked
package io.followthrough.platform.accept;

import org.jspecify.annotations.NullMarked;
