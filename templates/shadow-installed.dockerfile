RUN {{install}} \
    && groupadd --gid {{gid}} {{name}} \
    && useradd --no-log-init --uid {{uid}} --gid {{gid}} --create-home --home-dir /home/{{name}} --shell /usr/sbin/nologin {{name}}
