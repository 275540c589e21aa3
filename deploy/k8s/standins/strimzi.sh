#!/usr/bin/env bash
# Strimzi's custom resources as Maven has them, for a cluster that knows no validation rules yet: strimzi.sh FOLDER TOOLS
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
folder=$1
[ ! -f "$folder/crds.yaml" ] || exit 0
mkdir -p "$folder"
[ -d "$folder/lib" ] || mvn -q -B -ntp -f strimzi/pom.xml dependency:copy-dependencies -DoutputDirectory="$folder/lib"
# The generator is of classes for Java 21 and newer.
java=java
for home in /usr/lib/jvm/*25*; do [ ! -x "$home/bin/java" ] || java=$home/bin/java; done
for class in kafka.Kafka nodepool.KafkaNodePool topic.KafkaTopic user.KafkaUser; do
  "$java" -cp "$folder/lib/*" io.strimzi.crdgenerator.CrdGenerator --yaml "io.strimzi.api.kafka.model.$class=$folder/${class#*.}.yaml"
done
node strip.mjs "$2" "$folder" >"$folder/crds.yaml.new"
mv "$folder/crds.yaml.new" "$folder/crds.yaml"
