/**
 * What interview-service tells of people: candidates' profiles, their coaches' grants, erasures. Records of the wire only;
 * whoever consumes {@code followthrough.interviews.v1} may use them. No event of an opportunity or a round lives here.
 */
@NullMarked
package io.followthrough.contracts.interviews.people;

import org.jspecify.annotations.NullMarked;
