/**
 * What use cases about people are made of: how a coach stands with a candidate, and what is told of both. It opens no
 * transaction.
 */
@NullMarked
package io.followthrough.interview.application.people.steps;

import org.jspecify.annotations.NullMarked;
