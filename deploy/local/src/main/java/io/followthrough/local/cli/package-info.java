/** The command line behind {@code ./run}. Its help is {@code help.txt}, which the script prints without any Java. */
@NullMarked
package io.followthrough.local.cli;

import org.jspecify.annotations.NullMarked;
