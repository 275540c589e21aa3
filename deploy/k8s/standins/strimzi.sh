#!/usr/bin/env bash
# Strimzi's custom resources as Maven has them, for a cluster that knows no validation rules yet: strimzi.sh FOLDER TOOLS
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder=$1
[ ! -f "$folder/crds.yaml" ] || exit 0
mkdir -p "$folder"
mvn -q -B -ntp -f strimzi/pom.xml dependency:copy-dependencies -DoutputDirectory="$folder/lib"
java=java
for home in /usr/lib/jvm/*25*; do [ ! -x "$home/bin/java" ] || java=$home/bin/java; done
for kind in Kafka KafkaNodePool KafkaTopic KafkaUser; do
  "$java" -cp "$folder/lib/*" io.strimzi.crdgenerator.CrdGenerator --yaml "io.strimzi.api.kafka.model.$(case $kind in
    Kafka) echo kafka ;; KafkaNodePool) echo nodepool ;; KafkaTopic) echo topic ;; KafkaUser) echo user ;; esac).$kind=$folder/$kind.yaml"
done
node strip.mjs "$2" "$folder" >"$folder/crds.yaml"
