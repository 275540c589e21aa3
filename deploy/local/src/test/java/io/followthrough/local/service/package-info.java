/** The command line of a service. */
@NullMarked
package io.followthrough.local.service;

import org.jspecify.annotations.NullMarked;
