package io.followthrough.system.faults;

import static org.awaitility.Awaitility.await;

import io.followthrough.local.Service;
import io.followthrough.local.service.ServiceProcess;
import io.followthrough.local.stack.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Something that goes wrong, and how it is mended. */
record Fault(String name, Runnable strike, Runnable mend) {

    /** Every process killed or frozen, one at a time. */
    static List<Fault> all(Stack stack, Replicas replicas) {
        List<Fault> faults = new ArrayList<>();
        for (Service service : Service.values()) {
            for (ServiceProcess replica : replicas.of(service)) {
                faults.add(new Fault("killed " + service, replica::kill, () -> {
                    replica.restart();
                    replica.awaitReady();
                }));
                faults.add(new Fault("frozen " + service, replica::pause, replica::resume));
            }
        }
        faults.add(new Fault(
                "killed Kafka", () -> stack.kafka().kill(), () -> stack.kafka().restart()));
        faults.add(new Fault(
                "frozen Kafka", () -> stack.kafka().pause(), () -> stack.kafka().resume()));
        faults.add(new Fault(
                "killed PostgreSQL",
                () -> stack.postgres().kill(),
                () -> stack.postgres().restart()));
        faults.add(new Fault(
                "frozen PostgreSQL",
                () -> stack.postgres().pause(),
                () -> stack.postgres().resume()));
        return faults;
    }

    /** Strikes, lets it be so for a while, and mends it. */
    void happen(Duration meanwhile) {
        strike.run();
        try {
            await().pollDelay(meanwhile).atMost(meanwhile.plusSeconds(10)).until(() -> true);
        } finally {
            mend.run();
        }
    }
}
