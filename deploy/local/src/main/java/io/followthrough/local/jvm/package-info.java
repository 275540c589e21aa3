/**
 * How a small JVM is started: its command line, and the archive of classes that makes its next start quick. It says what to
 * run and never runs it; broker and services use it.
 */
@NullMarked
package io.followthrough.local.jvm;

import org.jspecify.annotations.NullMarked;
