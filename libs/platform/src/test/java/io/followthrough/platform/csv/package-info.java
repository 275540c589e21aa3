@NullMarked
package io.followthrough.platform.csv;

import org.jspecify.annotations.NullMarked;
