/**
 * Rows, repositories and read views ({@code ...View}), one sub-package per concept. A repository takes the
 * transaction of its caller and works for that transaction's tenant only.
 *
 * <p>May use {@code domain} and {@code platform}. It decides nothing and publishes nothing.
 */
@NullMarked
package io.followthrough.notes.store;

import org.jspecify.annotations.NullMarked;
