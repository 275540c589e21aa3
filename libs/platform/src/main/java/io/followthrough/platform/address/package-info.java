/**
 * Whose network address a request or a connection is counted by, and which proxies are believed when they say whom they
 * pass on. Only addresses come in; who a caller is by his token is decided elsewhere.
 */
@NullMarked
package io.followthrough.platform.address;

import org.jspecify.annotations.NullMarked;
