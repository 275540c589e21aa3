/**
 * The command line behind {@code ./run}: one class per command. It may use every other package and the story; nothing uses
 * it. Its help is {@code help.txt}, which the script prints without any Java.
 */
@NullMarked
package io.followthrough.local.cli;

import org.jspecify.annotations.NullMarked;
