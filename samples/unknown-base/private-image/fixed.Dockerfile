FROM registry.example.com/platform/java-service:7
COPY build/libs/app.jar /app.jar
USER 10001:10001
CMD ["java", "-jar", "/app.jar"]
