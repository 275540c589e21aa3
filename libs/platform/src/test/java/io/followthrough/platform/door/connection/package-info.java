@NullMarked
package io.followthrough.platform.door.connection;

import org.jspecify.annotations.NullMarked;
