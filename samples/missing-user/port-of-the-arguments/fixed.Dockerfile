FROM python:3.12-slim
WORKDIR /app
COPY . .
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && chown 10001:10001 /app
USER 10001:10001
CMD ["uvicorn", "api:app", "--host", "0.0.0.0", "--port", "80"]
