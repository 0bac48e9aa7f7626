FROM python:3.13-slim
WORKDIR /app
RUN useradd --uid 10001 app
COPY . .
RUN chown 10001:10001 /app
USER 10001
CMD ["python", "-m", "http.server"]
