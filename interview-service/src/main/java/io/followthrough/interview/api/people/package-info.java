/** Candidates, coaches, interviewers and erasures over REST. */
@NullMarked
package io.followthrough.interview.api.people;

import org.jspecify.annotations.NullMarked;
