RUN addgroup -g {{gid}} {{name}} \
    && adduser -D -h /home/{{name}} -u {{uid}} -G {{name}} -s /sbin/nologin {{name}}
