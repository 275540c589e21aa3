@NullMarked
package io.followthrough.local.deadletters;

import org.jspecify.annotations.NullMarked;
