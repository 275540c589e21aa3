/** How a service goes by these calendars: its beans, and the annotation of a field that names a region. */
@NullMarked
package io.followthrough.holidays.service;

import org.jspecify.annotations.NullMarked;
