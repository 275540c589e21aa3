/** Use cases that hand out what is stored. */
@NullMarked
package io.followthrough.interview.application.exports;

import org.jspecify.annotations.NullMarked;
