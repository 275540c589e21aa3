@NullMarked
package io.followthrough.interview.application.imports;

import org.jspecify.annotations.NullMarked;
