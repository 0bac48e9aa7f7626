RUN addgroup -g {{gid}} {{name}} \
    && adduser -D {{home}} -u {{uid}} -G {{name}} -s /sbin/nologin {{name}}
USER {{uid}}:{{gid}}
