FROM python:3.12-slim
WORKDIR /srv/app
COPY app.py .
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /var/lib/state \
    && chown 10001:10001 /srv/app /var/lib/state
USER 10001:10001
CMD ["python", "app.py"]
