/**
 * The templates of the tenant: read, replaced, and used to put a draft into words. The engine behind them is in
 * {@code qute}.
 */
@NullMarked
package io.followthrough.notes.application.message.template;

import org.jspecify.annotations.NullMarked;
