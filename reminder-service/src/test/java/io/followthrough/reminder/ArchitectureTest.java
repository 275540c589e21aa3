package io.followthrough.reminder;

import io.followthrough.testkit.architecture.Architecture;
import io.followthrough.testkit.architecture.Concepts;
import io.followthrough.testkit.architecture.ConsumedEvents;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_and_the_house_rules_hold() {
        Architecture.ofService("io.followthrough.reminder").check();
    }

    /**
     * Layered as what comes in (learning, exports, queue, timeline, preview, sandbox); due; search, contact; plan; promise;
     * reminder; policy; telling, timer, fact, audit. A tangle points up: it stands as it was found, and no other may join it.
     */
    @Test
    void concepts_use_each_other_along_these_arrows_only() {
        Concepts.ofService("io.followthrough.reminder")
                .arrows("learning", "sandbox", "contact", "plan", "reminder", "fact")
                .arrows("exports", "contact", "reminder", "fact")
                .arrows("queue", "contact", "plan", "reminder", "policy", "fact")
                .arrows("timeline", "reminder", "policy", "fact")
                .arrows("preview", "policy")
                .arrows("sandbox", "timer", "audit")
                .arrows("search", "plan", "fact")
                .arrows("contact", "plan", "reminder", "policy", "telling", "fact")
                .arrows("plan", "promise", "reminder", "policy", "telling", "timer", "fact")
                .arrows("due", "search", "promise", "reminder", "telling", "timer")
                .arrows("policy", "reminder", "telling", "fact", "audit")
                .arrows("reminder", "telling", "timer", "fact")
                .tangle(
                        "reminder",
                        "plan",
                        "an act on a reminder is a fact that plans rest on, so they are made again in its transaction")
                .tangle(
                        "reminder",
                        "contact",
                        "a follow-up that is reported done is a contact; it could be two operations, but the API has one")
                .tangle("policy", "plan", "a changed policy has the plans that stand made again, and tried out")
                .tangle("promise", "due", "promises break by the dispatcher's timers, which the claim hands over")
                .tangle("telling", "plan", "PlanMade and PlanRevised are made from a revision, a value of the domain")
                .tangle("telling", "reminder", "events of a reminder are made from it, a value of the domain")
                .tangle("telling", "contact", "FollowUpLogged is made from a contact, a value of the domain")
                .tangle("telling", "due", "the ...Due events are made from what the claim has read")
                .tangle("telling", "promise", "PromiseBroken is made from what the claim has read")
                .check();
    }

    @Test
    void the_contract_says_which_events_it_takes() {
        ConsumedEvents.check("io.followthrough.reminder", "reminder-service");
    }
}
