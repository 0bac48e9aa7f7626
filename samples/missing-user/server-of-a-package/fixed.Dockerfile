FROM debian:12-slim
RUN groupadd --system --gid 900 debian-tor \
    && useradd --system --no-log-init --uid 900 --gid 900 --no-create-home --home-dir /var/lib/tor --shell /usr/sbin/nologin debian-tor
RUN apt-get update \
    && apt-get install -y --no-install-recommends tor \
    && rm -rf /var/lib/apt/lists/*
COPY torrc /etc/tor/torrc
USER 900:900
CMD ["tor", "-f", "/etc/tor/torrc"]
