/**
 * What must go, goes: an interviewer who asked to be forgotten, and private interests whose retention has run out. Reaches
 * into every concept that holds such text; no concept but {@code inbound} uses it. A candidate's erasure is not here but in
 * {@code io.followthrough.people.erasure}, to which {@code store.forgetting} names the tables.
 */
@NullMarked
package io.followthrough.notes.application.forgetting;

import org.jspecify.annotations.NullMarked;
