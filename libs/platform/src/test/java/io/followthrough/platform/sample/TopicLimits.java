package io.followthrough.platform.sample;

import static org.apache.kafka.clients.admin.AlterConfigOp.OpType.SET;

import io.followthrough.testkit.Infrastructure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** How much a topic of this JVM's Kafka takes. */
public final class TopicLimits {

    private TopicLimits() {}

    /** The topic takes so many bytes at once from now on. */
    public static void set(String topic, int bytes) throws InterruptedException, ExecutionException {
        ConfigEntry limit = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Infrastructure.running().bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, topic),
                            List.of(new AlterConfigOp(limit, SET))))
                    .all()
                    .get();
        }
    }
}
