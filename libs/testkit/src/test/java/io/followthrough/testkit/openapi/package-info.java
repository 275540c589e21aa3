@NullMarked
package io.followthrough.testkit.openapi;

import org.jspecify.annotations.NullMarked;
