@NullMarked
package io.followthrough.notes.application.templates;

import org.jspecify.annotations.NullMarked;
