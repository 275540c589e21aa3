/**
 * What the engine answers with: reminders, advice, verdicts and assessments, each with the rules that made it. The rules
 * fill these values, the users of the library read them; they use no other package. Nothing is decided here.
 */
@NullMarked
package io.followthrough.timing.plan;

import org.jspecify.annotations.NullMarked;
