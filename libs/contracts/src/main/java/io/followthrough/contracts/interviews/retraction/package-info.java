/**
 * What interview-service tells of what was entered by mistake: rounds and opportunities that are void, rounds that belong
 * to another opportunity. Records of the wire only; whoever consumes {@code followthrough.interviews.v1} may use them.
 */
@NullMarked
package io.followthrough.contracts.interviews.retraction;

import org.jspecify.annotations.NullMarked;
