@NullMarked
package io.followthrough.connections;

import org.jspecify.annotations.NullMarked;
