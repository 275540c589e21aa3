/**
 * Lists that can be followed: what of a list has changed since its last page, told in the order of the transactions that
 * changed it, without a gap however they commit (ADR 39). Resources read what is asked for here, use cases have it answered
 * over their stores; which list is a table's, its migration says. It uses access, paging and transactions, and knows no
 * service's rows.
 */
@NullMarked
package io.followthrough.people.changes;

import org.jspecify.annotations.NullMarked;
