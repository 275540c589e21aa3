@NullMarked
package io.followthrough.interview.api.documentation;

import org.jspecify.annotations.NullMarked;
