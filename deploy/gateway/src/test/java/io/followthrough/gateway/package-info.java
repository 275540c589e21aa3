@NullMarked
package io.followthrough.gateway;

import org.jspecify.annotations.NullMarked;
