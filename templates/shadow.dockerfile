RUN groupadd --gid {{gid}} {{name}} \
    && useradd --no-log-init --uid {{uid}} --gid {{gid}} {{home}} --shell /usr/sbin/nologin {{name}}
USER {{uid}}:{{gid}}
