/** The catalogue against the records, the files and the rules of keys and subjects. */
@NullMarked
package io.followthrough.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
