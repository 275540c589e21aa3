@NullMarked
package io.followthrough.interview.api.imports;

import org.jspecify.annotations.NullMarked;
