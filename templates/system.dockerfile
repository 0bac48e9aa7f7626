RUN groupadd --system --gid {{gid}} {{name}} \
    && useradd --system --no-log-init --uid {{uid}} --gid {{gid}} --no-create-home --home-dir {{home}} --shell /usr/sbin/nologin {{name}}
