/**
 * Contacts with employers: logging one (from REST, from a sent message, from a completed follow-up), a second
 * follow-up with its reason (R28), and the verdict whether to contact now (R31). A contact that was made is a fact
 * and never refused.
 */
@NullMarked
package io.followthrough.reminder.application.contact;

import org.jspecify.annotations.NullMarked;
