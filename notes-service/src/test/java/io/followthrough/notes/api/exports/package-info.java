@NullMarked
package io.followthrough.notes.api.exports;

import org.jspecify.annotations.NullMarked;
