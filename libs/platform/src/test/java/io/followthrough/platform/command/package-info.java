@NullMarked
package io.followthrough.platform.command;

import org.jspecify.annotations.NullMarked;
