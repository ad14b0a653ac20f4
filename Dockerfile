# Build with a JDK, run on a JRE as nobody in particular.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN ./mvnw --batch-mode --no-transfer-progress dependency:go-offline
COPY src src
RUN ./mvnw --batch-mode --no-transfer-progress package -DskipTests

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /standfirst standfirst \
    && mkdir -p /standfirst/data \
    && chown -R standfirst /standfirst/data
WORKDIR /standfirst
COPY --from=build /build/target/quarkus-app/ ./
# Starts once, on a database in memory, and keeps what the machine has loaded by then: the next starts find it ready.
RUN STANDFIRST_DATABASE_URL="jdbc:h2:mem:training;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" \
    STANDFIRST_SEARCH_DIRECTORY=/tmp/training STANDFIRST_ADMIN_KEY=training QUARKUS_INIT_AND_EXIT=true \
    java -XX:AOTCacheOutput=standfirst.aot -jar quarkus-run.jar
USER 10001
VOLUME /standfirst/data
EXPOSE 8080
# The image has no curl; bash can ask by itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
# Beside its heap, the machine needs some 210 MB; what is left over keeps pages of the search index.
ENTRYPOINT ["java", "-XX:AOTCache=standfirst.aot", "-XX:MaxRAMPercentage=50", "-jar", "quarkus-run.jar"]
