/**
 * Rows and repositories of PostgreSQL. Loose here lies what all lists and JSON columns need. It may use
 * the domain and the platform; no rule is decided here and no event is published. A row is package-private: what
 * leaves is a value of the domain.
 */
@NullMarked
package io.followthrough.interview.store;

import org.jspecify.annotations.NullMarked;
