#!/bin/sh
# Creates the topics that do not exist yet: each service's own, and a dead-letter topic per topic and consumer.
# Names, partitions, retention and sizes are those of io.followthrough.contracts.Topic.
set -eu

PATH="$PATH:/opt/kafka/bin"

existing=$(kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --list)

# create <topic> <partitions> <largest batch in bytes>; kept for 30 days
create() {
    # Each call of the tool starts a JVM, so that skipping here makes every later start quick.
    if printf '%s\n' "$existing" | grep -Fqx "$1"; then
        return
    fi
    kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists --topic "$1" \
        --partitions "$2" --replication-factor 1 --config "retention.ms=$((30 * 24 * 60 * 60 * 1000))" \
        --config "max.message.bytes=$3"
}

for topic in followthrough.interviews.v1 followthrough.notes.v1 followthrough.reminders.v1; do
    create "$topic" 12 $((1024 * 1024))
    for consumer in interview-service notes-service reminder-service; do
        # Whatever the topic holds fits, with the headers that say why it lies here.
        create "$topic.dlq.$consumer" 1 $((2 * 1024 * 1024))
    done
done
