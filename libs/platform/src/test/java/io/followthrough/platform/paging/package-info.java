@NullMarked
package io.followthrough.platform.paging;

import org.jspecify.annotations.NullMarked;
