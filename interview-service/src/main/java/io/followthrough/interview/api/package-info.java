/**
 * The REST resources, their requests and answers. Loose here lies what all of them answer alike: refusals of the
 * domain as problems, and entity tags. It may use use cases and values of the domain; never a repository,
 * a transaction or an event.
 */
@NullMarked
package io.followthrough.interview.api;

import org.jspecify.annotations.NullMarked;
