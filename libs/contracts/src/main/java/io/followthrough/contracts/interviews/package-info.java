/** What interview-service publishes: candidates, opportunities, their rounds, promises and outcomes. */
@NullMarked
package io.followthrough.contracts.interviews;

import org.jspecify.annotations.NullMarked;
