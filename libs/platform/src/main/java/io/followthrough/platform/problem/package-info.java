/**
 * Every refusal as an RFC 9457 problem, and which failures pass by themselves (SQLSTATEs, lost connections). Everybody
 * throws {@link io.followthrough.platform.problem.ProblemException}; it uses nothing of the platform. Rules are
 * decided elsewhere, their codes only carried; what failed inside is logged and never told to the caller.
 */
@NullMarked
package io.followthrough.platform.problem;

import org.jspecify.annotations.NullMarked;
