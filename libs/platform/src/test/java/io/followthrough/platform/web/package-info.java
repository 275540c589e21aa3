@NullMarked
package io.followthrough.platform.web;

import org.jspecify.annotations.NullMarked;
