/**
 * Contacts with employers: may I (verdict), I did (follow-up), I want to a second time (follow-up plan). Asks {@code
 * application.contact}. What a contact breaks is told, never refused (R28, R30).
 */
@NullMarked
package io.followthrough.reminder.api.contact;

import org.jspecify.annotations.NullMarked;
