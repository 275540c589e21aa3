@NullMarked
package io.followthrough.interview.domain.promise;

import org.jspecify.annotations.NullMarked;
