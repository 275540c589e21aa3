/** PostgreSQL as a real process: its data, its crashes, whom it runs as. */
@NullMarked
package io.followthrough.local.postgres;

import org.jspecify.annotations.NullMarked;
