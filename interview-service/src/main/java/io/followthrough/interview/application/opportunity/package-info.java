/**
 * Opening, correcting, ending, reopening and reading opportunities, and the lock that everything takes that changes
 * one or something of it. Rounds, promises, references and responses may use the lock and who may read; it uses none
 * of their use cases.
 */
@NullMarked
package io.followthrough.interview.application.opportunity;

import org.jspecify.annotations.NullMarked;
