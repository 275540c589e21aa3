/** What all services need and no domain word. */
@NullMarked
package io.followthrough.platform;

import org.jspecify.annotations.NullMarked;
