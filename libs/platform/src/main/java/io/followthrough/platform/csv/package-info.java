/**
 * Tables as files: lines of CSV that no spreadsheet takes for anything but data. Exports use it; it uses nothing of
 * the platform. Which columns a table has is never decided here.
 */
@NullMarked
package io.followthrough.platform.csv;

import org.jspecify.annotations.NullMarked;
