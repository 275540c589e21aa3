/** What every resource does alike: entity tags, preconditions. */
@NullMarked
package io.followthrough.platform.web;

import org.jspecify.annotations.NullMarked;
