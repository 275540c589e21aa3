@NullMarked
package io.followthrough.analytics;

import org.jspecify.annotations.NullMarked;
