/** What notes-service publishes: that something was written or sent, never what it says. */
@NullMarked
package io.followthrough.contracts.notes;

import org.jspecify.annotations.NullMarked;
