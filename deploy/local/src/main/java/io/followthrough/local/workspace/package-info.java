/**
 * The folders: the repository, where the build leaves what is started, and the one in which data and logs are kept. It may
 * use nothing but the shared words, and never starts or stops anything.
 */
@NullMarked
package io.followthrough.local.workspace;

import org.jspecify.annotations.NullMarked;
