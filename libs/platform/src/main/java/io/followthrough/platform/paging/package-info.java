/** Lists by the page: keyset positions in cursors that nobody else can make. */
@NullMarked
package io.followthrough.platform.paging;

import org.jspecify.annotations.NullMarked;
