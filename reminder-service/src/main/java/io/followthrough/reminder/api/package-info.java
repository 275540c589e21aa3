/**
 * The REST resources of this service, each concept in a package of its own. At the root lies only what all of them
 * share: the example data of the API description.
 *
 * <p>Requests come in from callers; a resource reads them, asks one use case of {@code application} and shapes its
 * answer. It never opens a transaction, never reads a table and decides nothing about dates.
 */
@NullMarked
package io.followthrough.reminder.api;

import org.jspecify.annotations.NullMarked;
