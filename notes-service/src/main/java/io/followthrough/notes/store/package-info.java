/**
 * Repositories, one sub-package per concept; the root holds none. A repository takes the transaction of its caller and
 * works for that transaction's tenant only. It runs SQL by {@code transaction.rows}, {@code execute} and
 * {@code executeAll}; messages alone are entities of Hibernate.
 *
 * <p>May use {@code domain}, {@code people} and {@code platform}. It decides nothing and publishes nothing.
 */
@NullMarked
package io.followthrough.notes.store;

import org.jspecify.annotations.NullMarked;
