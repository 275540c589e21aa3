@NullMarked
package io.followthrough.interview.domain.imports;

import org.jspecify.annotations.NullMarked;
