@NullMarked
package io.followthrough.platform.tenancy;

import org.jspecify.annotations.NullMarked;
