/** What people see of {@code ./run}: each test starts it as they do, with stand-ins where the services would be. */
@NullMarked
package io.followthrough.local.cli;

import org.jspecify.annotations.NullMarked;
