# syntax=docker/dockerfile:1
# The gateway as an image: docker build --file deploy/docker/gateway.Dockerfile .

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    mvn -B -ntp -DskipTests -pl deploy/gateway -am package dependency:copy-dependencies -DincludeScope=runtime

FROM eclipse-temurin:25-jre
WORKDIR /service
COPY --chmod=755 deploy/docker/ready.sh ./
COPY --from=build /source/deploy/gateway/target/dependency/ lib/
COPY --from=build /source/deploy/gateway/target/gateway.jar ./
ENV JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx96m -XX:+ExitOnOutOfMemoryError" \
    MALLOC_ARENA_MAX=2
EXPOSE 8080
USER 10001:10001
ENTRYPOINT ["java", "-cp", "gateway.jar:lib/*", "io.followthrough.gateway.Main"]
