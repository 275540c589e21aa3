@NullMarked
package io.followthrough.notes.domain;

import org.jspecify.annotations.NullMarked;
