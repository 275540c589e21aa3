@NullMarked
package io.followthrough.interview.api.exports;

import org.jspecify.annotations.NullMarked;
