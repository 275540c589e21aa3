@NullMarked
package io.followthrough.reminder;

import org.jspecify.annotations.NullMarked;
