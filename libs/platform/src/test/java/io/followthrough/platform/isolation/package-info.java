/** What tenants share, and how it behaves when they are many. */
@NullMarked
package io.followthrough.platform.isolation;

import org.jspecify.annotations.NullMarked;
