/** Tables as files: lines of CSV that no spreadsheet takes for anything but data. */
@NullMarked
package io.followthrough.platform.csv;

import org.jspecify.annotations.NullMarked;
