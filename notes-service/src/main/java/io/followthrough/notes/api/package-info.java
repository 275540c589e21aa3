/**
 * The REST resources with their requests and answers, one sub-package per concept. Here in the root lies only what the
 * operations of several concepts share: whose notes are asked for ({@code CandidateAsked}).
 *
 * <p>Resources call use cases of {@code application} and translate between JSON and values of {@code domain}. They
 * decide nothing, open no transaction and never touch {@code store}.
 */
@NullMarked
package io.followthrough.notes.api;

import org.jspecify.annotations.NullMarked;
