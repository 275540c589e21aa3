/** Reads a tenant's figures by month, without any about few people. Nothing of one candidate leaves it. */
@NullMarked
package io.followthrough.notes.application.insights;

import org.jspecify.annotations.NullMarked;
