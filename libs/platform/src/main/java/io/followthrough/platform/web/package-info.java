/** What every resource does alike: bodies, parameters, entity tags, preconditions, correlation. */
@NullMarked
package io.followthrough.platform.web;

import org.jspecify.annotations.NullMarked;
