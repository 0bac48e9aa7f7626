FROM python:3.12-slim
COPY fill.py serve.py /srv/app/
RUN mkdir -p /srv/data \
    && chown 10001:10001 /srv/data
VOLUME /srv/data
WORKDIR /srv/data
RUN python /srv/app/fill.py
RUN groupadd --gid 10001 app \
    && useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app
USER 10001:10001
CMD ["python", "/srv/app/serve.py"]
