@NullMarked
package io.followthrough.testkit.events;

import org.jspecify.annotations.NullMarked;
