/**
 * Lists by the page: keyset positions in signed cursors that are of use for one list of one tenant, and pages handed
 * out one after the other for exports. Resources name the list and read the cursor, stores fill the slice; it uses
 * tenancy and transactions. How a list is ordered is never decided here.
 */
@NullMarked
package io.followthrough.platform.paging;

import org.jspecify.annotations.NullMarked;
