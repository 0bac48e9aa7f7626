FROM python:3.12-slim
ENV UPLOAD_DIR=/srv/uploads \
    CACHE_DIR=/var/cache/thumbs \
    LOG_LEVEL=info \
    LOG_CONFIG=/etc/thumbs/logging.json
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app \
    && mkdir -p /srv/uploads /var/cache/thumbs \
    && chown 10001:10001 /app /srv/uploads /var/cache/thumbs
USER 10001:10001
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "thumbs:app"]
