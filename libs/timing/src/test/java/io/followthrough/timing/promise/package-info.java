@NullMarked
package io.followthrough.timing.promise;

import org.jspecify.annotations.NullMarked;
