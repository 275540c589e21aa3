/** The audit log on the real PostgreSQL. */
@NullMarked
package io.followthrough.people.audit;

import org.jspecify.annotations.NullMarked;
