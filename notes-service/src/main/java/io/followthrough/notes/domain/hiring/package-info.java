/**
 * What this service knows of a hiring process from interview-service's events: the opportunity, its rounds with their
 * interviewers, references and promised materials. The lowest concept: uses no other. Nothing here is decided; the
 * owner of these facts is interview-service.
 */
@NullMarked
package io.followthrough.notes.domain.hiring;

import org.jspecify.annotations.NullMarked;
