@NullMarked
package io.followthrough.reminder.application;

import org.jspecify.annotations.NullMarked;
