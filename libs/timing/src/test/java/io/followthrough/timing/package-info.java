@NullMarked
package io.followthrough.timing;

import org.jspecify.annotations.NullMarked;
