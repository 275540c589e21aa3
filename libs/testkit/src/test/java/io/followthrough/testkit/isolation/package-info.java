@NullMarked
package io.followthrough.testkit.isolation;

import org.jspecify.annotations.NullMarked;
