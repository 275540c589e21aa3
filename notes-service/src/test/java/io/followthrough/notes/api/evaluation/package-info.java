@NullMarked
package io.followthrough.notes.api.evaluation;

import org.jspecify.annotations.NullMarked;
