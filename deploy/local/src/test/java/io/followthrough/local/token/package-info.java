/** What a development token says. */
@NullMarked
package io.followthrough.local.token;

import org.jspecify.annotations.NullMarked;
