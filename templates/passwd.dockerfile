RUN echo '{{name}}:x:{{gid}}:' >> /etc/group \
    && echo '{{name}}:x:{{uid}}:{{gid}}::/nonexistent:/sbin/nologin' >> /etc/passwd
