@NullMarked
package io.followthrough.interview.api.promise;

import org.jspecify.annotations.NullMarked;
